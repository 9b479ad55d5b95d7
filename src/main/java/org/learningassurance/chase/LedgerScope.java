package org.learningassurance.chase;

import java.util.Set;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.PostId;

/** Which rows somebody may see (R11): the partnership all, an agency's people what was sent to their own posts. */
record LedgerScope(boolean everything, Set<PostId> posts) {

    static LedgerScope of(Actor by) {
        return new LedgerScope(by.partnership(), by.posts());
    }
}
