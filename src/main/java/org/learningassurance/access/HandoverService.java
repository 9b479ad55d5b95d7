package org.learningassurance.access;

import java.util.Optional;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.PostService;
import org.learningassurance.shared.Actor;
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
    private final Accounts known;
    private final DemoMode demo;

    HandoverService(
            DirectoryViews views,
            DirectoryService directory,
            PeopleService people,
            PostService posts,
            AccountService accounts,
            Accounts known,
            DemoMode demo) {
        this.views = views;
        this.directory = directory;
        this.people = people;
        this.posts = posts;
        this.accounts = accounts;
        this.known = known;
        this.demo = demo;
    }

    /**
     * What was done.
     *
     * @param token the secret end of the link to choose a password, told once; empty when the holder can sign in already, or when an
     *     administrator has to make it
     * @param canSignIn whether the holder could before
     */
    public record Done(Person holder, Optional<String> token, boolean canSignIn) {}

    /** @throws org.learningassurance.shared.NotFound when the post is not there or not the actor's to see */
    public Done handOver(Handover handover, Actor by) {
        if (!views.post(handover.post(), by).givesOut()) {
            throw new NotAllowed("whoever gives the post out");
        }
        PersonId holder = handover.person() == null ? add(handover, by) : onlyOne(handover.person(), handover);
        posts.appoint(handover.post(), holder, handover.on(), handover.version(), by);
        boolean canSignIn =
                demo.on() || known.findById(holder).filter(Account::usable).isPresent();
        boolean stopped =
                known.findById(holder).filter(account -> !account.enabled()).isPresent();
        boolean invites = by.is(Role.ADMINISTRATOR) && !canSignIn && !stopped;
        return new Done(
                directory.person(holder),
                invites ? Optional.of(accounts.invite(holder, by)) : Optional.empty(),
                canSignIn);
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
