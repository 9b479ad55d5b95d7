package org.learningassurance.shared.web;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Id;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PartnershipName.class)
class WebConfiguration implements WebMvcConfigurer {

    /** How long a form that was sent may be sent again and still be known. */
    private static final Duration KEYS_KEPT = Duration.ofDays(30);

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new FormErrors());
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addConverterFactory(new TextToId());
        formatters.addConverter(new IdToText());
    }

    @Bean
    WebMvcRegistrations handlersOfForms(ObjectProvider<OncePerForm> once) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new OnceHandlerAdapter(once);
            }
        };
    }

    @Bean
    ApplicationListener<ApplicationReadyEvent> forgetOldForms(SentForms sentForms, Clock clock) {
        return ready -> sentForms.forget(clock.instant().minus(KEYS_KEPT));
    }

    /** Forms are plain fields: see the package. */
    @ControllerAdvice
    static class FieldBinding {

        @InitBinder
        void bindFields(WebDataBinder binder) {
            binder.initDirectFieldAccess();
        }
    }

    private static final class TextToId implements ConverterFactory<String, Id> {

        @Override
        public <T extends Id> Converter<String, T> getConverter(Class<T> type) {
            return new TextToOneId<>(type);
        }
    }

    private record TextToOneId<T extends Id>(Class<T> type) implements Converter<String, T> {

        @Override
        @SuppressWarnings("NullAway") // Spring allows null here: the bound of T says otherwise
        public @Nullable T convert(String text) {
            if (text.isBlank()) {
                return null;
            }
            try {
                return type.cast(type.getMethod("of", String.class).invoke(null, text.strip()));
            } catch (ReflectiveOperationException notAnId) {
                throw new IllegalArgumentException("Not an id", notAnId);
            }
        }
    }

    private static final class IdToText implements Converter<Id, String> {

        @Override
        public String convert(Id id) {
            return id.value().toString();
        }
    }
}
