package org.learningassurance.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Refusal;
import org.springframework.context.ApplicationContext;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Screens every text of a form before its work is done. */
final class Screening {

    /** Input that appears in a form when a text was refused and the business unit may say why it identifies nobody. */
    static final String IDENTIFIES_NOBODY = "_identifiesNobody";

    /** Model attribute and flash attribute for the layout. */
    static final String NOTICE = "notice";

    private static final String REFUSED = Screening.class.getName();
    private static final Set<String> MEANT_TO = Set.of("email", "password", "username");

    /** Forms carry ids of agencies, meetings and the like, whose digits may look like a telephone number by chance. */
    private static final Pattern OUR_IDS =
            Pattern.compile("\\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\\b");

    private Screening() {}

    /** Puts an error on every field whose text may not be saved. Returns whether all may. */
    static boolean passes(Errors errors) {
        HttpServletRequest request = request();
        if (request == null || !(errors instanceof BindingResult form) || form.getTarget() == null) {
            return true;
        }
        ApplicationContext context = RequestContextUtils.findWebApplicationContext(request);
        FormScreen screen = context == null
                ? null
                : context.getBeanProvider(FormScreen.class).getIfAvailable();
        Actor by = context == null ? null : actor(context);
        return screen == null || by == null || passes(form, form.getTarget(), screen, by, request);
    }

    /** Whether the page that is being shown again is to offer the reason why a text identifies nobody. */
    static boolean wasRefused() {
        HttpServletRequest request = request();
        return request != null && request.getAttribute(REFUSED) != null;
    }

    private static boolean passes(
            BindingResult errors, Object form, FormScreen screen, Actor by, HttpServletRequest request) {
        List<String> warnings = new ArrayList<>();
        texts(form).forEach((field, text) -> {
            try {
                warnings.addAll(screen.require(field, text, request.getParameter(IDENTIFIES_NOBODY), by));
            } catch (Refusal refusal) {
                errors.rejectValue(field, refusal.rule(), refusal.reason());
                request.setAttribute(REFUSED, true);
            }
        });
        if (!warnings.isEmpty()) {
            RequestContextUtils.getOutputFlashMap(request)
                    .put(
                            NOTICE,
                            String.join(", ", warnings) + ". If it names a child or somebody of a family, change it.");
        }
        return request.getAttribute(REFUSED) == null;
    }

    /** Every text of a form by the name of its input, those of the form's rows and the names of files included. */
    private static Map<String, String> texts(Object form) {
        Map<String, String> texts = new LinkedHashMap<>();
        collect("", form, texts);
        return texts;
    }

    private static void collect(String prefix, Object part, Map<String, String> texts) {
        for (Class<?> type = part.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (isScreened(field)) {
                    ReflectionUtils.makeAccessible(field);
                    collectValue(prefix + field.getName(), ReflectionUtils.getField(field, part), part, texts);
                }
            }
        }
    }

    private static boolean isScreened(Field field) {
        return !field.isAnnotationPresent(NotScreened.class)
                && !MEANT_TO.contains(field.getName())
                && !field.isSynthetic()
                && !Modifier.isStatic(field.getModifiers());
    }

    private static void collectValue(String name, @Nullable Object value, Object part, Map<String, String> texts) {
        if (value instanceof String text) {
            texts.put(name, OUR_IDS.matcher(text).replaceAll(""));
        } else if (value instanceof MultipartFile file) {
            texts.put(name, String.valueOf(file.getOriginalFilename()));
        } else if (value instanceof List<?> several) {
            for (int index = 0; index < several.size(); index++) {
                collectValue(name + "[" + index + "]", several.get(index), part, texts);
            }
        } else if (value instanceof Map<?, ?> several) {
            several.forEach((key, each) -> collectValue(name + "[" + key + "]", each, part, texts));
        } else if (value != null
                && value.getClass().getNestHost() == part.getClass().getNestHost()) {
            collect(name + ".", value, texts);
        }
    }

    private static @Nullable Actor actor(ApplicationContext context) {
        SignedIn access = context.getBeanProvider(SignedIn.class).getIfAvailable();
        return access == null ? null : access.actor().orElse(null);
    }

    private static @Nullable HttpServletRequest request() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request instanceof ServletRequestAttributes servlet ? servlet.getRequest() : null;
    }
}
