package org.learningassurance.training;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Verdict;

/** Policy: the facts that a kind of action asks for are given, each of its type. */
final class FactsAreStated {

    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 4000;
    private static final int MOST = 1_000_000;

    private FactsAreStated() {}

    static Verdict check(ActionKind kind, FactMoment moment, Map<String, String> answers, Set<AgencyId> agencies) {
        Verdict verdict = Verdict.allow();
        for (ActionFact fact : kind.facts(moment)) {
            verdict = verdict.and(
                    fact.type() == FactType.AGENCIES
                            ? ofAgencies(fact, agencies)
                            : ofText(fact, answers.getOrDefault(fact.code(), "").strip()));
        }
        return verdict;
    }

    private static Verdict ofAgencies(ActionFact fact, Set<AgencyId> agencies) {
        return fact.required() && agencies.isEmpty()
                ? refuse("Select at least one: " + lowerFirst(fact.label()), fact)
                : Verdict.allow();
    }

    private static Verdict ofText(ActionFact fact, String answer) {
        if (answer.isEmpty()) {
            return fact.required() ? refuse("Answer: " + lowerFirst(fact.label()), fact) : Verdict.allow();
        }
        return switch (fact.type()) {
            case LINE -> upTo(LONGEST_LINE, answer, fact);
            case TEXT -> upTo(LONGEST_TEXT, answer, fact);
            case NUMBER ->
                isCount(answer)
                        ? Verdict.allow()
                        : refuse("%s must be a whole number from 0 to %,d".formatted(fact.label(), MOST), fact);
            case DATE -> isDate(answer) ? Verdict.allow() : refuse(fact.label() + " must be a real date", fact);
            case YES_NO ->
                answer.equals("yes") || answer.equals("no")
                        ? Verdict.allow()
                        : refuse("Select yes or no: " + lowerFirst(fact.label()), fact);
            case AGENCIES -> Verdict.allow();
        };
    }

    private static Verdict upTo(int longest, String answer, ActionFact fact) {
        return answer.length() <= longest
                ? Verdict.allow()
                : refuse("%s must be %,d characters or less".formatted(fact.label(), longest), fact);
    }

    private static boolean isCount(String answer) {
        return answer.matches("\\d{1,7}") && Integer.parseInt(answer) <= MOST;
    }

    private static boolean isDate(String answer) {
        try {
            LocalDate.parse(answer);
            return true;
        } catch (DateTimeException notADate) {
            return false;
        }
    }

    private static String lowerFirst(String label) {
        return Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    private static Verdict refuse(String reason, ActionFact fact) {
        return Verdict.refuse(FactsAreStated.class, reason, fact.field());
    }
}
