package org.learningassurance.workflow;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceStrength;
import org.learningassurance.evidence.Independence;
import org.learningassurance.evidence.Strength;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** The strength of evidence as {@code evidence-strength.dmn} says. */
@Component
class TableOfStrength implements EvidenceStrength {

    private static final String TABLE = "evidence-strength";

    private final DecisionTables tables;

    TableOfStrength(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Strength of(EvidenceKind kind, Independence independence, int sample) {
        DmnDecisionRuleResult answer =
                tables.ask(TABLE, Map.of("kind", kind.name(), "independence", independence.name(), "sample", sample));
        return new Strength(
                Rung.valueOf(answer.getEntry("highest")),
                answer.getEntry("because"),
                answer.getEntry("lacks"),
                answer.getEntry("nextStep"));
    }
}
