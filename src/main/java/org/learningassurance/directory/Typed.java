package org.learningassurance.directory;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.learningassurance.shared.Refusal;

/** What people type into the directory's forms, tidied, or refused in words that say what to do. */
final class Typed {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{2,40}");
    private static final int LONGEST_EMAIL = 254;

    private Typed() {}

    /** @param what the thing in words that fit after "Enter": "the name of the agency" */
    static String text(String typed, int longest, String what, String field) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw new Refusal("TextIsThere", "Enter " + what, field);
        }
        return withinLimit(text, longest, what, field);
    }

    static String optionalText(String typed, int longest, String what, String field) {
        return withinLimit(typed.strip(), longest, what, field);
    }

    /** R6: the change is kept and shows in reports with its reason. */
    static String reason(String typed) {
        return text(typed, 400, "a reason", "reason");
    }

    static String email(String typed) {
        String email = text(typed, LONGEST_EMAIL, "an email address", "email").toLowerCase(Locale.ROOT);
        if (!EMAIL.matcher(email).matches()) {
            throw new Refusal(
                    "EmailIsAnAddress", "Enter an email address in the right form, like name@example.com", "email");
        }
        return email;
    }

    static String code(String typed) {
        String code = text(typed, 40, "a short code", "code").toUpperCase(Locale.ROOT);
        if (!CODE.matcher(code).matches()) {
            throw new Refusal(
                    "CodeIsShortAndPlain",
                    "A code has 2 to 40 characters: letters A to Z, numbers, hyphens and underscores",
                    "code");
        }
        return code;
    }

    /** @param what "The date of the count" */
    static LocalDate notAhead(LocalDate day, LocalDate today, String what, String field) {
        if (day.isAfter(today)) {
            throw new Refusal("DayIsNotAhead", what + " must be today or in the past", field);
        }
        return day;
    }

    private static String withinLimit(String text, int longest, String what, String field) {
        if (text.length() > longest) {
            throw new Refusal("TextIsShortEnough", "Use " + longest + " characters or fewer for " + what, field);
        }
        return text;
    }
}
