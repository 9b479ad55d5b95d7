package org.learningassurance.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A kind of partnership action: the course that it takes and the facts that it asks for. Kinds are rows, not code. */
@Entity
@Table(name = "action_kind")
public class ActionKind {

    @Id
    private String code;

    private String name;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private ActionFlow flow;

    private int position;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "action_kind_fact", joinColumns = @JoinColumn(name = "kind"))
    @OrderBy("position")
    private List<ActionFact> facts = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected ActionKind() {}

    ActionKind(String code, String name, ActionFlow flow, List<ActionFact> facts) {
        this.code = code;
        this.name = name;
        this.purpose = name;
        this.flow = flow;
        this.facts.addAll(facts);
    }

    /** Short and fixed: {@code POLICY_UPDATE}. */
    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** One line that helps to choose between kinds. */
    public String purpose() {
        return purpose;
    }

    public ActionFlow flow() {
        return flow;
    }

    public int position() {
        return position;
    }

    /** What is asked at one moment, in the order of the form. */
    public List<ActionFact> facts(FactMoment moment) {
        return facts.stream().filter(fact -> fact.moment() == moment).toList();
    }

    public Optional<ActionFact> fact(String factCode) {
        return facts.stream().filter(fact -> fact.code().equals(factCode)).findFirst();
    }
}
