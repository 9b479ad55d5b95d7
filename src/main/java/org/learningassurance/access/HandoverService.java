package org.learningassurance.access;

import java.util.Optional;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands a post over in one step and one transaction: the person is added if they are new, holds the post, and gets the link by which
 * they choose a password. Only an administrator is told that link: who has it can sign in as the holder, whose work nobody else judges
 * or claims.
 */
@Service
@Transactional
public class HandoverService {

    private final DirectoryViews views;
    private final DirectoryService directory;
    private final PeopleService people;
    private final PostService posts;
    private final AccountService accounts;
    private final Actors actors;
    private final WhoCanSignIn signIn;

    HandoverService(
            DirectoryViews views,
            DirectoryService directory,
            PeopleService people,
            PostService posts,
            AccountService accounts,
            Actors actors,
            WhoCanSignIn signIn) {
        this.views = views;
        this.directory = directory;
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.actors = actors;
        this.signIn = signIn;
    }

    /**
     * What was done.
     *
     * @param worksFor the agency for which the holder works from now on; empty when that has not changed
     * @param token the secret end of the link to choose a password, told once; empty when the holder can sign in already, is stopped
     *     from it, or when an administrator has to make it
     * @param toDo what is to be done, besides that link, before the holder can sign in; empty for nothing
     * @param by whoever handed the post over, with the posts that they have now: perhaps none
     */
    public record Done(
            Person holder, Optional<AgencyId> worksFor, Optional<String> token, Optional<String> toDo, Actor by) {}

    /** @throws org.learningassurance.shared.NotFound when the post is not there or not the actor's to see */
    public Done handOver(Handover handover, Actor by) {
        if (!views.post(handover.post(), by).givesOut()) {
            throw new NotAllowed("whoever gives the post out");
        }
        PersonId id = handover.person() == null ? add(handover, by) : onlyOne(handover.person(), handover);
        Person holder = directory.person(id);
        Optional<AgencyId> workedFor = holder.agency();
        posts.appoint(handover.post(), id, handover.on(), handover.version(), by);
        Optional<AgencyId> worksFor = holder.agency().filter(agency -> !workedFor.equals(Optional.of(agency)));
        Actor now = actors.actorFor(by.whoever());
        boolean invites = now.is(Role.ADMINISTRATOR) && !signIn.can(id) && !signIn.isStopped(id);
        return invites
                ? new Done(holder, worksFor, Optional.of(accounts.invite(id, now)), Optional.empty(), now)
                : new Done(holder, worksFor, Optional.empty(), signIn.toDo(id, now), now);
    }

    private static PersonId onlyOne(PersonId chosen, Handover handover) {
        if (!handover.name().isBlank() || !handover.email().isBlank()) {
            throw new Refusal("HolderIsOne", "Choose somebody from the list or enter somebody new, not both", "person");
        }
        return chosen;
    }

    private PersonId add(Handover handover, Actor by) {
        if (handover.name().isBlank() && handover.email().isBlank()) {
            throw new Refusal("HolderIsOne", "Select who holds the post, or enter somebody new", "person");
        }
        return people.addPerson(
                new NewPerson(
                        handover.name(),
                        handover.email(),
                        directory.post(handover.post()).agency().orElse(null)),
                by);
    }
}
