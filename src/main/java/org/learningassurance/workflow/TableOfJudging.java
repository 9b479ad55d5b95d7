package org.learningassurance.workflow;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.dissemination.JudgedBy;
import org.learningassurance.dissemination.JudgingPolicy;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** The judging policy as {@code judging-policy.dmn} says. */
@Component
class TableOfJudging implements JudgingPolicy {

    private static final String TABLE = "judging-policy";
    private static final String NO_RUNG = "NONE";

    private final DecisionTables tables;

    TableOfJudging(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public JudgedBy judge(Rung rung, Priority priority, @Nullable Rung strengthSupports) {
        return JudgedBy.valueOf(tables.ask(
                        TABLE,
                        Map.of(
                                "rung", rung.name(),
                                "priority", priority.name(),
                                "supports", strengthSupports == null ? NO_RUNG : strengthSupports.name()))
                .getEntry("judgedBy"));
    }
}
