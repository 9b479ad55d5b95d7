package org.learningassurance.directory;

import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Verdict;

/** Without anybody in an administrator's post, nobody could let people in any more. */
final class AdministratorRemains {

    private AdministratorRemains() {}

    /** @param leaving who would hold or deputise the administrators' posts no longer */
    static Verdict judge(Collection<Post> administratorPosts, PersonId leaving) {
        boolean isOne = administratorPosts.stream().anyMatch(post -> post.isHeldOrDeputisedBy(leaving));
        boolean anotherRemains = administratorPosts.stream()
                .filter(post -> post.role() == Role.ADMINISTRATOR)
                .anyMatch(post -> hasSomebodyBesides(post, leaving));
        return !isOne || anotherRemains ? Verdict.allow() : refuse();
    }

    /** @param others the posts with the role that stay when one is closed */
    static Verdict inOneOf(Role role, Collection<Post> others) {
        boolean somebodyRemains = others.stream()
                .anyMatch(post -> post.holder().isPresent() || post.deputy().isPresent());
        return role != Role.ADMINISTRATOR || somebodyRemains ? Verdict.allow() : refuse();
    }

    /**
     * Whoever is in the post must be able to let people in. Where nobody could sign in before, nothing gets worse.
     *
     * @param before whether somebody in an administrator's post could sign in
     * @param after whether somebody still could
     */
    static Verdict ableToSignIn(boolean before, boolean after, @Nullable String field) {
        return !before || after
                ? Verdict.allow()
                : Verdict.refuse(
                        AdministratorRemains.class,
                        "No administrator could sign in any more: invite the next one first, and wait until they have chosen a password",
                        field);
    }

    private static Verdict refuse() {
        return Verdict.refuse(
                AdministratorRemains.class,
                "Appoint another administrator, or name a deputy for the administrator, first",
                null);
    }

    private static boolean hasSomebodyBesides(Post post, PersonId leaving) {
        return post.holder().filter(holder -> !holder.equals(leaving)).isPresent()
                || post.deputy().filter(deputy -> !deputy.equals(leaving)).isPresent();
    }
}
