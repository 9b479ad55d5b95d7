package org.learningassurance.rehearsal;

import java.util.Map;
import org.learningassurance.rehearsal.TrainingTeller.OtherAction;

/** What the partnership of the example does itself besides training: of the kinds that the 2023 report names. */
final class ExampleActions {

    static final OtherAction PRESENTATION = new OtherAction(
            "PRESENTATION",
            "Presentation: the child's ordinary day",
            "The learning is presented with time to talk about it in mixed tables.",
            30,
            Map.of("forum", "The bi-annual meeting of the partnership"));

    static final OtherAction GUIDANCE = new OtherAction(
            "GUIDANCE",
            "Guidance: was not brought",
            "One page on the words to use, what to ask and whom to tell.",
            60,
            Map.of("audience", "Staff who book or record appointments"));

    static final OtherAction SURVEY = new OtherAction(
            "AGENCY_SURVEY",
            "Survey: can staff challenge a decision?",
            "A short survey by each agency, answered without names.",
            100,
            Map.of(
                    "question",
                    "Whether staff feel able to challenge a decision of another agency, and what stops them"));

    static final OtherAction JOINT_RESOURCE = new OtherAction(
            "JOINT_RESOURCE",
            "Joint resource: what each agency's risk levels mean",
            "A page that sets the risk levels of the agencies side by side.",
            110,
            Map.of("with", "The neighbouring safeguarding partnerships"));

    private ExampleActions() {}
}
