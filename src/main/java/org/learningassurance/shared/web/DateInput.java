package org.learningassurance.shared.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A date as it was typed into three inputs. What was typed is kept, whatever it was, so that the page can show it again. */
public final class DateInput {

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2199;

    private @Nullable String day;
    private @Nullable String month;
    private @Nullable String year;

    /** Nothing typed. */
    public DateInput() {}

    public DateInput(@Nullable String day, @Nullable String month, @Nullable String year) {
        this.day = day;
        this.month = month;
        this.year = year;
    }

    public static DateInput of(@Nullable LocalDate date) {
        return date == null
                ? new DateInput()
                : new DateInput(
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    public String day() {
        return trimmed(day);
    }

    public String month() {
        return trimmed(month);
    }

    public String year() {
        return trimmed(year);
    }

    public boolean isEmpty() {
        return day().isEmpty() && month().isEmpty() && year().isEmpty();
    }

    /**
     * The date, or null after having put an error on the field: also when nothing was typed.
     *
     * @param what how the date is called at the start of a sentence: "The date of notification"
     */
    public @Nullable LocalDate toDate(Errors errors, String field, String what) {
        if (isEmpty()) {
            return refuse(errors, field, "day", "Enter " + lowerFirst(what));
        }
        return toDateIfGiven(errors, field, what);
    }

    /** Like {@link #toDate} for a date that may be left out: null without an error when nothing was typed. */
    public @Nullable LocalDate toDateIfGiven(Errors errors, String field, String what) {
        if (isEmpty()) {
            return null;
        }
        List<String> missing = missingParts();
        if (!missing.isEmpty()) {
            return refuse(errors, field, missing.get(0), what + " must include a " + String.join(" and ", missing));
        }
        OptionalInt dayNumber = number(day());
        OptionalInt monthNumber = monthNumber();
        OptionalInt yearNumber = number(year());
        if (yearNumber.isPresent() && year().length() != 4) {
            return refuse(errors, field, "year", what + " must have a year of 4 numbers, for example 2026");
        }
        if (dayNumber.isEmpty() || monthNumber.isEmpty() || yearNumber.isEmpty()) {
            String wrong = dayNumber.isEmpty() ? "day" : monthNumber.isEmpty() ? "month" : "year";
            return refuse(errors, field, wrong, what + " must be a real date, for example 27 3 2026");
        }
        return real(errors, field, what, dayNumber.getAsInt(), monthNumber.getAsInt(), yearNumber.getAsInt());
    }

    private static @Nullable LocalDate real(Errors errors, String field, String what, int day, int month, int year) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
            return refuse(errors, field, "year", what + " must be between " + EARLIEST_YEAR + " and " + LATEST_YEAR);
        }
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException notInTheCalendar) {
            String wrong = month < 1 || month > 12 ? "month" : "day";
            return refuse(errors, field, wrong, what + " must be a real date, for example 27 3 2026");
        }
    }

    private static @Nullable LocalDate refuse(Errors errors, String field, String part, String message) {
        errors.rejectValue(field, FormError.DATE_PART + part, message);
        return null;
    }

    private List<String> missingParts() {
        List<String> missing = new ArrayList<>();
        if (day().isEmpty()) {
            missing.add("day");
        }
        if (month().isEmpty()) {
            missing.add("month");
        }
        if (year().isEmpty()) {
            missing.add("year");
        }
        return missing;
    }

    /** Months may be typed as words: "april", "Apr". */
    private OptionalInt monthNumber() {
        String typed = month().toLowerCase(Locale.UK);
        return typed.length() < 3
                ? number(typed)
                : IntStream.rangeClosed(1, 12)
                        .filter(number -> Month.of(number)
                                .getDisplayName(TextStyle.FULL, Locale.UK)
                                .toLowerCase(Locale.UK)
                                .startsWith(typed))
                        .findFirst();
    }

    private static OptionalInt number(String typed) {
        return typed.matches("\\d{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    private static String trimmed(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    private static String lowerFirst(String text) {
        return text.substring(0, 1).toLowerCase(Locale.UK) + text.substring(1);
    }
}
