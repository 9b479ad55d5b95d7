package org.learningassurance.chase;

import java.util.List;
import org.learningassurance.shared.Priority;
import org.learningassurance.worklist.WhoseWork;

/** The default policy of the partnership in plain Java, for tests of what a policy is used for. */
final class PlainChasingPolicy implements ChasingPolicy {

    private record Step(int from, ChaseLevel level, Tell tell) {}

    private static final List<Step> STANDARD = agency(-10, 5, 10, 20);
    private static final List<Step> HIGH = agency(-10, 1, 5, 10);
    private static final List<Step> BUSINESS_UNIT = List.of(
            new Step(-5, ChaseLevel.BEFOREHAND, Tell.HOLDER),
            new Step(1, ChaseLevel.REMINDED, Tell.HOLDER),
            new Step(5, ChaseLevel.ESCALATED, Tell.MANAGER));
    private static final List<Step> OTHERS =
            List.of(new Step(-5, ChaseLevel.BEFOREHAND, Tell.HOLDER), new Step(1, ChaseLevel.REMINDED, Tell.HOLDER));

    @Override
    public Decision decide(Situation situation) {
        List<Step> steps = steps(situation.whose(), situation.priority());
        Decision decision =
                new Decision(ChaseLevel.NONE, Tell.NOBODY, steps.get(0).from());
        for (int number = 0; number < steps.size(); number++) {
            Step step = steps.get(number);
            if (situation.workingDaysPastDue() >= step.from()) {
                Integer next = number + 1 < steps.size() ? steps.get(number + 1).from() : null;
                decision = new Decision(step.level(), step.tell(), next);
            }
        }
        return decision;
    }

    @Override
    public String version() {
        return "plain";
    }

    private static List<Step> steps(WhoseWork whose, Priority priority) {
        return switch (whose) {
            case AGENCY -> priority == Priority.HIGH ? HIGH : STANDARD;
            case BUSINESS_UNIT -> BUSINESS_UNIT;
            case REVIEW_GROUP, EXECUTIVE -> OTHERS;
        };
    }

    private static List<Step> agency(int before, int holder, int lead, int group) {
        return List.of(
                new Step(before, ChaseLevel.BEFOREHAND, Tell.HOLDER),
                new Step(holder, ChaseLevel.REMINDED, Tell.HOLDER),
                new Step(lead, ChaseLevel.ESCALATED, Tell.STRATEGIC_LEAD),
                new Step(group, ChaseLevel.REVIEW_GROUP, Tell.REVIEW_GROUP));
    }
}
