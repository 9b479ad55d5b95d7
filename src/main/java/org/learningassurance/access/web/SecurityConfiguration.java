package org.learningassurance.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.learningassurance.access.Actors;
import org.learningassurance.access.DemoMode;
import org.learningassurance.access.SignIns;
import org.learningassurance.shared.NoRoom;
import org.learningassurance.shared.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.DisableEncodeUrlFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Three chains: the health check for anyone, the API for programs without a session, the pages for people. What somebody may do is
 * decided in the services, by the actor; here only whether anybody must be signed in. How people come in is a {@link SignInWay}.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private static final String[] FOR_ANYBODY = {
        "/assets/**", "/sign-in", "/sign-in/failed", "/start/**", "/join/**", "/accessibility", "/privacy", "/error"
    };

    /** What changed for children: to read, and nothing below it. */
    private static final String FOR_THE_PUBLIC = "/what-changed";

    private final SignIns signIns;
    private final Actors actors;
    private final DemoMode demo;
    private final NoRoom noRoom;

    SecurityConfiguration(SignIns signIns, Actors actors, DemoMode demo, NoRoom noRoom) {
        this.signIns = signIns;
        this.actors = actors;
        this.demo = demo;
        this.noRoom = noRoom;
    }

    @Bean
    AuthenticationManager authenticationManager() {
        return new ProviderManager(new EmailAndPassword(signIns));
    }

    @Bean
    @Order(1)
    SecurityFilterChain health(HttpSecurity http) {
        return withoutSession(http)
                .securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .denyAll())
                .build();
    }

    /** Figures say how much is open and overdue: for the administrator, and for the collector that signs in as one. */
    @Bean
    @Order(0)
    SecurityFilterChain figures(HttpSecurity http, ApiRefusal refusal) {
        return loopbackOnlyInDemo(withoutSession(http))
                .securityMatcher("/actuator/prometheus")
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((who, context) -> new AuthorizationDecision(CurrentActor.of(context.getRequest())
                                .filter(actor -> actor.is(Role.ADMINISTRATOR))
                                .isPresent())))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(new ActorFilter(signIns, actors, noRoom), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, ApiRefusal refusal) {
        return loopbackOnlyInDemo(withoutSession(http))
                .securityMatcher("/api/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                .authorizeHttpRequests(requests -> requests.requestMatchers("/api/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll()) // the description of the API is no secret
                .httpBasic(basic -> basic.authenticationEntryPoint(refusal))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusal).accessDeniedHandler(refusal))
                .addFilterBefore(new ActorFilter(signIns, actors, noRoom), AuthorizationFilter.class)
                .build();
    }

    @Bean
    @Order(3)
    @SuppressWarnings("NullAway") // null keeps the parameter off the address, as Spring Security documents
    SecurityFilterChain pages(HttpSecurity http, SignInWay way) {
        HttpSessionRequestCache askedFor = new HttpSessionRequestCache();
        askedFor.setRequestMatcher(SecurityConfiguration::isPage);
        askedFor.setMatchingRequestParameterName(null);
        loopbackOnlyInDemo(http)
                .headers(SecurityConfiguration::strict)
                .authorizeHttpRequests(requests -> requests.requestMatchers(FOR_ANYBODY)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, FOR_THE_PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(askedFor))
                .exceptionHandling(refused -> refused.accessDeniedHandler(new ArrivedAfterSignOut()))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterBefore(new ActorFilter(signIns, actors, noRoom), AuthorizationFilter.class);
        way.offer(http);
        return http.build();
    }

    @Bean
    SignInWay withEmailAndPassword() {
        return http -> http.formLogin(form -> form.loginPage("/sign-in")
                .usernameParameter("email")
                .passwordParameter("password")
                .successHandler(new AfterSignIn())
                .failureHandler((request, response, why) -> {
                    request.setAttribute(SignInPages.WHY, why);
                    request.getRequestDispatcher("/sign-in/failed").forward(request, response);
                }));
    }

    @Bean
    WebMvcConfigurer actorOfHandlers(CurrentActor currentActor) {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(currentActor);
            }
        };
    }

    private static HttpSecurity withoutSession(HttpSecurity http) {
        return http.headers(SecurityConfiguration::strict)
                .csrf(AbstractHttpConfigurer::disable) // no session, no cookie: nothing that another site could borrow
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }

    private HttpSecurity loopbackOnlyInDemo(HttpSecurity http) {
        return demo.on() ? http.addFilterBefore(new LoopbackOnly(), DisableEncodeUrlFilter.class) : http;
    }

    private static void strict(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }

    /** What somebody may want to come back to after signing in: no script's request, no picture. */
    private static boolean isPage(HttpServletRequest request) {
        String accepted = request.getHeader("Accept");
        boolean wantsPage = accepted == null || accepted.contains("text/html") || accepted.equals("*/*");
        return "GET".equals(request.getMethod()) && wantsPage;
    }

    /** How people come in: by email address and password here, or through another organisation's sign-in. */
    interface SignInWay {

        void offer(HttpSecurity http);
    }
}
