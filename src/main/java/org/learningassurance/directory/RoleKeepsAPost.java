package org.learningassurance.directory;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;

/** The partnership's own work is asked of the oldest post with a role, so each of those roles keeps a post. */
final class RoleKeepsAPost {

    private static final Set<Role> ASKED = EnumSet.of(
            Role.BUSINESS_UNIT,
            Role.BUSINESS_UNIT_MANAGER,
            Role.TRAINING_OFFICER,
            Role.REVIEW_GROUP_CHAIR,
            Role.EXECUTIVE,
            Role.ADMINISTRATOR);

    private RoleKeepsAPost() {}

    /** @param others the posts with the role that stay when one is closed */
    static Verdict judge(Role role, Collection<Post> others) {
        if (!others.isEmpty() || !ASKED.contains(role)) {
            return Verdict.allow();
        }
        return Verdict.refuse(
                RoleKeepsAPost.class,
                "Add another post with the role “" + role.label() + "” first: its work is asked of one",
                null);
    }
}
