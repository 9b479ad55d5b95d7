package org.learningassurance.evidence.web;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.evidence.Better;
import org.learningassurance.evidence.MeasureDetails;
import org.learningassurance.evidence.MeasureUnit;
import org.learningassurance.evidence.MeasureView;
import org.learningassurance.evidence.Reading;
import org.learningassurance.evidence.ReadingDetails;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.DateInput;
import org.learningassurance.shared.web.Forms;
import org.learningassurance.shared.web.NotScreened;
import org.springframework.validation.Errors;

/** What is typed about measures. What cannot be read is put on its field; what is missing, the policies say. */
final class MeasureForms {

    private MeasureForms() {}

    /** A new measure, or one that is put right: then nothing is asked of the day of the change, which is moved by itself. */
    static class Described {

        String name = "";
        String counted = "";

        @Nullable
        MeasureUnit unit;

        @Nullable
        Better better;

        @NotScreened
        List<String> themes = new ArrayList<>();

        @NotScreened
        List<String> learningPoints = new ArrayList<>();

        String source = "";
        DateInput changedOn = new DateInput();

        static Described of(MeasureDetails said) {
            Described form = new Described();
            form.name = said.name();
            form.counted = said.counted();
            form.unit = said.unit();
            form.better = said.better();
            said.themes().forEach(theme -> form.themes.add(theme.toString()));
            form.source = said.source();
            said.learningPoints().forEach(point -> form.learningPoints.add(point.toString()));
            return form;
        }

        Set<LearningPointId> chosen() {
            return learningPoints.stream().map(LearningPointId::of).collect(toSet());
        }

        /** @param measure whose unit and better way stand where they are not asked */
        MeasureDetails details(MeasureView measure, Errors errors) {
            unit = unit == null ? measure.unit() : unit;
            better = better == null ? measure.better() : better;
            return details(errors);
        }

        MeasureDetails details(Errors errors) {
            return new MeasureDetails(
                    name,
                    counted,
                    unit,
                    better,
                    themes.stream().map(ThemeId::of).collect(toSet()),
                    chosen(),
                    source,
                    changedOn.toDateIfGiven(errors, "changedOn", "The day"));
        }
    }

    static class Read {

        DateInput lastDay = new DateInput();
        String numerator = "";
        String denominator = "";
        String amount = "";
        String note = "";

        ReadingDetails details(Errors errors) {
            return reading(
                    lastDay.toDateIfGiven(errors, "lastDay", "The last day of the period"),
                    numerator,
                    denominator,
                    amount,
                    note,
                    errors);
        }
    }

    static class Corrected {

        String numerator = "";
        String denominator = "";
        String amount = "";
        String note = "";
        boolean leftOut;
        String reason = "";

        static Corrected of(Reading reading) {
            Corrected form = new Corrected();
            form.numerator =
                    reading.numerator() == null ? "" : reading.numerator().toString();
            form.denominator =
                    reading.denominator() == null ? "" : reading.denominator().toString();
            form.amount = MeasureUnit.plain(reading.amount());
            form.note = reading.note();
            return form;
        }

        ReadingDetails details(LocalDate lastDay, Errors errors) {
            return reading(lastDay, numerator, denominator, amount, note, errors);
        }
    }

    static class Moved {
        DateInput madeOn = new DateInput();
        String reason = "";
    }

    static class Ended {
        DateInput endedOn = new DateInput();
        String reason = "";
    }

    static class AsAt {
        DateInput asAt = new DateInput();
    }

    private static ReadingDetails reading(
            @Nullable LocalDate lastDay,
            String numerator,
            String denominator,
            String amount,
            String note,
            Errors errors) {
        return new ReadingDetails(
                lastDay,
                amount(amount, errors),
                Forms.wholeNumberIfGiven(numerator, errors, "numerator", "How many were counted"),
                Forms.wholeNumberIfGiven(denominator, errors, "denominator", "Of how many"),
                note);
    }

    private static @Nullable BigDecimal amount(String typed, Errors errors) {
        String plain = typed.strip().replace(",", "");
        if (plain.isEmpty()) {
            return null;
        }
        if (!plain.matches("\\d{1,12}(\\.\\d{1,12})?")) {
            errors.rejectValue("amount", "number.wrong", "The value must be a number, for example 14 or 14.5");
            return null;
        }
        return new BigDecimal(plain);
    }
}
