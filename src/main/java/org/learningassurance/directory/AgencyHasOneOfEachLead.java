package org.learningassurance.directory;

import java.util.Optional;
import org.learningassurance.shared.Verdict;

/** Work is asked of an agency's one training lead and escalated to its one strategic lead. */
final class AgencyHasOneOfEachLead {

    private AgencyHasOneOfEachLead() {}

    static Verdict judge(Optional<Post> present) {
        return present.map(post -> Verdict.refuse(
                        AgencyHasOneOfEachLead.class,
                        "This agency has a post for this already: “" + post.title()
                                + "”. Appoint somebody to it instead",
                        "role"))
                .orElseGet(Verdict::allow);
    }
}
