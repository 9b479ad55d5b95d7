package org.learningassurance.directory;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;

/**
 * An agency's lead belongs to that agency; a member of the review group or the Executive may name the agency they come from; the
 * partnership's own staff belong to none (R5: the business unit counts as no agency).
 */
final class PostFitsItsRole {

    private static final Set<Role> FROM_AN_AGENCY =
            EnumSet.of(Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR, Role.EXECUTIVE);

    private PostFitsItsRole() {}

    static Verdict judge(Role role, @Nullable AgencyId agency) {
        if (role.ofOneAgency() && agency == null) {
            return Verdict.refuse(PostFitsItsRole.class, "Select the agency that this lead works for", "agency");
        }
        boolean mayComeFromAnAgency = role.ofOneAgency() || FROM_AN_AGENCY.contains(role);
        if (agency != null && !mayComeFromAnAgency) {
            return Verdict.refuse(
                    PostFitsItsRole.class, "This post belongs to the partnership: select no agency", "agency");
        }
        return Verdict.allow();
    }
}
