package org.learningassurance.chase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Closures;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.worklist.WhoseWork;

/** Who is asked and who is closed on the day of a round, read once for all of its rows. */
final class RoundFacts {

    private final Map<PostId, PersonId> asked;
    private final Map<Role, PostId> first;
    private final Map<AgencyId, PostId> strategicLeads = new HashMap<>();
    private final Map<AgencyId, Closures> closures;

    private RoundFacts(List<Post> posts, Map<PostId, Person> asked, Map<AgencyId, Closures> closures) {
        this.asked = asked.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, holder -> holder.getValue().id()));
        this.first = posts.stream().collect(Collectors.toMap(Post::role, Post::id, (oldest, later) -> oldest));
        this.closures = closures;
        posts.stream()
                .filter(post -> post.role() == Role.AGENCY_STRATEGIC_LEAD)
                .forEach(post -> post.agency().ifPresent(agency -> strategicLeads.put(agency, post.id())));
    }

    static RoundFacts read(DirectoryService directory) {
        List<Post> posts = directory.posts();
        Collection<PostId> ids = posts.stream().map(Post::id).toList();
        List<AgencyId> agencies =
                directory.agencies().stream().map(agency -> agency.id()).toList();
        return new RoundFacts(posts, directory.asked(ids), directory.closures(agencies));
    }

    /** When whoever the work depends on is closed: only agencies are. */
    Closures closures(ChaseClock clock) {
        return clock.whose() == WhoseWork.AGENCY && clock.agency() != null
                ? closures.getOrDefault(clock.agency(), Closures.NONE)
                : Closures.NONE;
    }

    /** Whom a level tells. When nobody answers for that post, the business unit is told instead, so that it is seen (R10). */
    Told told(Tell tell, ChaseClock clock) {
        return Optional.ofNullable(post(tell, clock))
                .filter(asked::containsKey)
                .or(() -> Optional.ofNullable(first.get(Role.BUSINESS_UNIT)).filter(asked::containsKey))
                .or(() -> Optional.ofNullable(first.get(Role.BUSINESS_UNIT_MANAGER)))
                .map(post -> new Told(post, asked.get(post)))
                .orElse(Told.NOBODY);
    }

    private @Nullable PostId post(Tell tell, ChaseClock clock) {
        return switch (tell) {
            case NOBODY -> null;
            case HOLDER -> clock.post();
            case STRATEGIC_LEAD -> clock.agency() == null ? null : strategicLeads.get(clock.agency());
            case MANAGER -> first.get(Role.BUSINESS_UNIT_MANAGER);
            case REVIEW_GROUP -> first.get(Role.REVIEW_GROUP_CHAIR);
        };
    }

    /** @param person null when nobody is asked for the post */
    record Told(@Nullable PostId post, @Nullable PersonId person) {

        static final Told NOBODY = new Told(null, null);
    }
}
