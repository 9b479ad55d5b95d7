package org.learningassurance.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.forwardedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.access.LetIn;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@TrackerIT
class SecurityIT {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Roster roster;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private PostService posts;

    @Autowired
    private Clock clock;

    private Actor officer;
    private String email;

    @BeforeEach
    void anOfficer() {
        officer = roster.somebody(Role.BUSINESS_UNIT);
        email = roster.email(officer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/agencies", "/people", "/posts", "/agencies/kinds", "/more", "/no-such-page"})
    void pagesAskForASignIn(String address) throws Exception {
        mvc.perform(get(address)).andExpect(redirectedUrl("/sign-in"));
    }

    @Test
    void afterSignInOneIsBackAtThePageThatWasAskedFor() throws Exception {
        MockHttpSession session =
                session(mvc.perform(get("/agencies?name=north")).andReturn());
        mvc.perform(signIn(email, LetIn.PASSWORD).session(session))
                .andExpect(redirectedUrl("http://localhost/agencies?name=north"));
        mvc.perform(get("/agencies").session(session)).andExpect(status().isOk());
    }

    @Test
    void aPictureOrScriptIsNoPageToComeBackTo() throws Exception {
        MockHttpSession session = session(mvc.perform(get("/agencies")).andReturn());
        mvc.perform(get("/favicon.ico").accept("image/avif").session(session));
        mvc.perform(signIn(email, LetIn.PASSWORD).session(session))
                .andExpect(redirectedUrl("http://localhost/agencies"));
    }

    @Test
    void wrongPasswordUnknownAddressAndStoppedAccountLookTheSame() throws Exception {
        String wrong = failed(email, "wrong");
        String unknown = failed(UUID.randomUUID() + "@test.example", "wrong");
        String noAccount = failed(directory.person(roster.person(null)).email(), LetIn.PASSWORD);

        assertThat(wrong).contains("Enter the email address and password of an account");
        assertThat(error(unknown)).isEqualTo(error(wrong));
        assertThat(error(noAccount)).isEqualTo(error(wrong));
        assertThat(wrong)
                .as("the address stays, the password does not")
                .contains(email)
                .doesNotContain("value=\"wrong\"");
    }

    @Test
    void tooManyFailuresAreTold() throws Exception {
        for (int each = 0; each < 5; each++) {
            failed(email, "wrong");
        }
        assertThat(failed(email, LetIn.PASSWORD)).contains("There were too many failed tries. Wait 15 minutes");
        mvc.perform(get("/api/v1/reviews").with(httpBasic(email, LetIn.PASSWORD)))
                .andExpect(status().isTooManyRequests())
                .andExpect(header().string("Retry-After", "900"));
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        MockHttpSession session = signedIn();
        mvc.perform(post("/sign-out").with(csrf()).session(session)).andExpect(redirectedUrl("/sign-in?out"));
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aFormWithoutItsTokenIsRefused() throws Exception {
        mvc.perform(post("/agencies/new").session(signedIn()).param("name", "Forged"))
                .andExpect(status().isForbidden());
        mvc.perform(post("/sign-in").param("email", email).param("password", LetIn.PASSWORD))
                .andExpect(status().isForbidden());
        mvc.perform(post("/sign-out").session(signedIn())).andExpect(status().isForbidden());
    }

    @Test
    void aFormThatComesAfterItsSenderWasSignedOutIsKeptUntilTheyAreBack() throws Exception {
        MvcResult late = mvc.perform(post("/agencies/new")
                        .header("Sec-Fetch-Site", "same-origin")
                        .param("name", "Typed <long> ago")
                        .param("password", "never kept")
                        .param("_once", "old"))
                .andExpect(redirectedUrl("/sign-in?kept"))
                .andReturn();
        MockHttpSession session = session(late);
        mvc.perform(get("/sign-in?kept").session(session))
                .andExpect(content().string(containsString("What you typed is kept")));
        mvc.perform(signIn(email, LetIn.PASSWORD).session(session)).andExpect(redirectedUrl("/sign-in/continue"));
        mvc.perform(get("/sign-in/continue").session(session))
                .andExpect(content().string(containsString("Typed &lt;long&gt; ago")))
                .andExpect(content().string(containsString("action=\"/agencies/new\"")))
                .andExpect(content().string(not(containsString("never kept"))))
                .andExpect(content().string(not(containsString("value=\"old\""))));
        mvc.perform(get("/sign-in/continue").session(session)).andExpect(redirectedUrl("/"));
        assertThat(directory.agencies()).noneMatch(agency -> agency.name().startsWith("Typed"));
    }

    @Test
    void aFormOfAnotherSiteIsNotKept() throws Exception {
        MvcResult forged = mvc.perform(post("/agencies/new")
                        .header("Sec-Fetch-Site", "cross-site")
                        .param("name", "Forged"))
                .andExpect(status().isForbidden())
                .andReturn();
        assertThat(KeptForm.waits(forged.getRequest())).isFalse();
    }

    @Test
    void everyPageIsSentWithTheStrictPolicy() throws Exception {
        mvc.perform(get("/sign-in"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                                                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", containsString("no-store")));
    }

    @Test
    void basicAuthenticationOpensTheApiAndNoPage() throws Exception {
        mvc.perform(get("/api/v1/no-such-thing").with(httpBasic(email, LetIn.PASSWORD)))
                .andExpect(status().isNotFound())
                .andExpect(result ->
                        assertThat(result.getRequest().getSession(false)).isNull());
        mvc.perform(get("/agencies").with(httpBasic(email, LetIn.PASSWORD))).andExpect(redirectedUrl("/sign-in"));
        mvc.perform(get("/api/v1/reviews").with(httpBasic(email, "wrong")))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", containsString("Basic realm=")))
                .andExpect(content().contentType("application/problem+json"));
    }

    @Test
    void theSessionOfAPageDoesNotOpenTheApi() throws Exception {
        mvc.perform(get("/api/v1/reviews").session(signedIn())).andExpect(status().isUnauthorized());
    }

    @Test
    void theDemonstrationsPasswordOpensNothingOutsideIt() throws Exception {
        mvc.perform(get("/api/v1/reviews").with(httpBasic(email, "demo"))).andExpect(status().isUnauthorized());
        assertThat(failed(email, "demo")).contains("Enter the email address and password of an account");
    }

    @Test
    void anybodyMayAskForTheHealthAndLearnsTheStatusAlone() throws Exception {
        mvc.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("components"))));
        mvc.perform(get("/actuator/env")).andExpect(status().isForbidden());
        mvc.perform(get("/actuator")).andExpect(status().isForbidden());
    }

    @Test
    void whoeverSendsPeopleToNodesAsksWhetherOneIsReady() throws Exception {
        mvc.perform(get("/actuator/health/readiness"))
                .andExpect(status().isOk())
                .andExpect(content().json("{\"status\":\"UP\"}", JsonCompareMode.STRICT));
        mvc.perform(get("/actuator/health/liveness")).andExpect(status().isOk());
    }

    @Test
    void figuresAreForTheAdministratorAlone() throws Exception {
        String administrator = roster.email(roster.somebody(Role.ADMINISTRATOR));
        mvc.perform(get("/actuator/prometheus")).andExpect(status().isUnauthorized());
        mvc.perform(get("/actuator/prometheus").with(httpBasic(email, LetIn.PASSWORD)))
                .andExpect(status().isForbidden());
        mvc.perform(get("/actuator/prometheus").with(httpBasic(administrator, LetIn.PASSWORD)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("tracker_work_open{whose=\"AGENCY\"}")))
                .andExpect(content().string(containsString("tracker_work_overdue{whose=\"BUSINESS_UNIT\"}")))
                .andExpect(content().string(containsString("tracker_mail_oldest_unsent_seconds")))
                .andExpect(content().string(containsString("tracker_jobs_lag_seconds")))
                .andExpect(content().string(containsString("tracker_jobs_stuck")));
    }

    @Test
    void aChangeOfPostsTakesEffectAtTheNextRequest() throws Exception {
        MockHttpSession session = signedIn();
        mvc.perform(get("/agencies/new").session(session)).andExpect(status().isOk());
        Post post = directory.post(officer.posts().iterator().next());
        posts.movedOn(post.id(), LocalDate.now(clock), post.version(), officer);
        mvc.perform(get("/agencies/new").session(session)).andExpect(status().isForbidden());
    }

    @Test
    void whoHasLeftIsOutAtTheNextRequest() throws Exception {
        MockHttpSession session = signedIn();
        posts.holderLeft(officer.whoever(), LocalDate.now(clock), Roster.ADMINISTRATOR);
        mvc.perform(get("/agencies").session(session)).andExpect(redirectedUrl("/sign-in"));
        assertThat(session.isInvalid()).isTrue();
        mvc.perform(get("/api/v1/reviews").with(httpBasic(email, LetIn.PASSWORD)))
                .andExpect(status().isUnauthorized());
    }

    @Test
    void pagesOfAnotherAgencyAreNotThere() throws Exception {
        AgencyId own = roster.agency("Own");
        AgencyId other = roster.agency("Other");
        var lead = roster.signedIn(roster.strategicLead(own));
        Post post = directory.trainingLead(other).orElseThrow();

        for (String address : new String[] {
            "/agencies/" + other,
            "/agencies/" + other + "/name",
            "/agencies/" + other + "/merge",
            "/posts/" + post.id(),
            "/posts/" + post.id() + "/holder",
            "/people/" + post.holder().orElseThrow(),
            "/posts",
            "/agencies/" + AgencyId.next(),
            "/agencies/not-an-id"
        }) {
            mvc.perform(get(address).with(lead)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/agencies/" + own).with(lead)).andExpect(status().isOk());
        mvc.perform(get("/agencies").with(lead))
                .andExpect(content()
                        .string(not(containsString(directory.agency(other).name()))));
    }

    @Test
    void aLinkWorksOnceOnItsPageToo() throws Exception {
        Actor administrator = roster.somebody(Role.ADMINISTRATOR);
        var person = roster.person(null);
        MvcResult invited = mvc.perform(
                        post("/people/" + person + "/invite").with(csrf()).with(roster.signedIn(administrator)))
                .andExpect(redirectedUrl("/people/" + person))
                .andReturn();
        String link = String.valueOf(invited.getFlashMap().get("link"));
        String path = link.substring("http://localhost".length());

        mvc.perform(get(path)).andExpect(content().string(containsString("Choose a password")));
        mvc.perform(post(path).with(csrf()).param("password", "short"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("12 characters or more")));
        mvc.perform(post(path).with(csrf()).param("password", "quite another secret"))
                .andExpect(redirectedUrl("/sign-in"));
        mvc.perform(post(path).with(csrf()).param("password", "a third secret here"))
                .andExpect(status().isGone());
        mvc.perform(get(path)).andExpect(status().isGone());
        mvc.perform(get("/start/" + path.substring("/join/".length()))).andExpect(status().isGone());
        mvc.perform(signIn(directory.person(person).email(), "quite another secret"))
                .andExpect(redirectedUrl("/"));
    }

    private MockHttpSession signedIn() throws Exception {
        return session(mvc.perform(signIn(email, LetIn.PASSWORD)).andReturn());
    }

    /** MockMvc does not follow the forward from the filter to the page, so this does. */
    private String failed(String typed, String password) throws Exception {
        MvcResult refused = mvc.perform(signIn(typed, password).with(request -> {
                    request.setRemoteAddr("10.0.0." + Math.floorMod(typed.hashCode(), 200));
                    return request;
                }))
                .andExpect(forwardedUrl("/sign-in/failed"))
                .andReturn();
        return mvc.perform(post("/sign-in/failed")
                        .with(csrf())
                        .requestAttr(
                                SignInPages.WHY,
                                Objects.requireNonNull(refused.getRequest().getAttribute(SignInPages.WHY)))
                        .param("email", typed)
                        .param("password", password))
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String error(String page) {
        int begin = page.indexOf("govuk-error-summary__list");
        return page.substring(begin, page.indexOf("</ul>", begin));
    }

    private static MockHttpServletRequestBuilder signIn(String typed, String password) {
        return post("/sign-in").with(csrf()).param("email", typed).param("password", password);
    }

    private static MockHttpSession session(MvcResult result) {
        MockHttpSession session = (MockHttpSession) result.getRequest().getSession(false);
        if (session == null) {
            throw new AssertionError("There is no session");
        }
        return session;
    }
}
