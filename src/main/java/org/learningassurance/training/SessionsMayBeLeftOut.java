package org.learningassurance.training;

import org.learningassurance.shared.Verdict;

/** Policy: a training update may do without practitioner sessions; an action that consists of sessions may not. */
final class SessionsMayBeLeftOut {

    private SessionsMayBeLeftOut() {}

    static Verdict check(ActionKind kind) {
        if (kind.flow() == ActionFlow.SESSIONS) {
            return Verdict.refuse(
                    SessionsMayBeLeftOut.class,
                    "This action consists of sessions. If they are not needed, withdraw it and say why.",
                    null);
        }
        return Verdict.allow();
    }
}
