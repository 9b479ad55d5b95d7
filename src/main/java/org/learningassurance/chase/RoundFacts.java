package org.learningassurance.chase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.worklist.WhoseWork;

/**
 * Who is asked and who is closed on the day of a round, read once for all of its rows.
 *
 * @param asked who is asked for each post; a post that nobody answers for is missing
 * @param posts the oldest post of each role
 * @param strategicLeads the post to tell when an agency is late
 */
record RoundFacts(
        Map<PostId, PersonId> asked,
        Map<Role, PostId> posts,
        Map<AgencyId, PostId> strategicLeads,
        Map<AgencyId, Closures> closures) {

    static RoundFacts read(DirectoryService directory) {
        List<Post> posts = directory.posts();
        Map<PostId, PersonId> asked = directory
                .asked(posts.stream().map(Post::id).toList())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, holder -> holder.getValue().id()));
        Map<Role, PostId> oldest = new HashMap<>();
        Map<AgencyId, PostId> leads = new HashMap<>();
        for (Post post : posts) {
            oldest.putIfAbsent(post.role(), post.id());
            if (post.role() == Role.AGENCY_STRATEGIC_LEAD) {
                post.agency().ifPresent(agency -> leads.put(agency, post.id()));
            }
        }
        List<AgencyId> agencies = directory.agencies().stream().map(Agency::id).toList();
        return new RoundFacts(asked, oldest, leads, directory.closures(agencies));
    }

    /** When whoever the work depends on is closed: only agencies are. */
    Closures closures(ChaseClock clock) {
        return clock.whose() == WhoseWork.AGENCY && clock.agency() != null
                ? closures.getOrDefault(clock.agency(), Closures.NONE)
                : Closures.NONE;
    }

    /** Whom a level tells. When nobody answers for that post, the business unit is told instead, so that it is seen (R10). */
    Told told(Tell tell, ChaseClock clock) {
        return answering(post(tell, clock))
                .or(() -> answering(posts.get(Role.BUSINESS_UNIT)))
                .or(() -> answering(posts.get(Role.BUSINESS_UNIT_MANAGER)))
                .map(post -> new Told(post, asked.get(post)))
                .orElse(Told.NOBODY);
    }

    private Optional<PostId> answering(@Nullable PostId post) {
        return Optional.ofNullable(post).filter(asked::containsKey);
    }

    private @Nullable PostId post(Tell tell, ChaseClock clock) {
        return switch (tell) {
            case NOBODY -> null;
            case HOLDER -> clock.post();
            case STRATEGIC_LEAD -> clock.agency() == null ? null : strategicLeads.get(clock.agency());
            case MANAGER -> posts.get(Role.BUSINESS_UNIT_MANAGER);
            case REVIEW_GROUP -> posts.get(Role.REVIEW_GROUP_CHAIR);
        };
    }

    /** Both null when there is nobody in the whole partnership to tell. */
    record Told(@Nullable PostId post, @Nullable PersonId person) {

        static final Told NOBODY = new Told(null, null);
    }
}
