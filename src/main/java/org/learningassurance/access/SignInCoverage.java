package org.learningassurance.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.DirectoryViews;
import org.learningassurance.directory.Post;
import org.learningassurance.directory.PostLine;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Coverage;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Posts whose holder cannot sign in. In the demonstration everybody can be chosen, and nobody needs a password. */
@Component
@Transactional(readOnly = true)
class SignInCoverage implements Coverage {

    private final Accounts accounts;
    private final DirectoryViews views;
    private final DirectoryService directory;
    private final DemoMode demo;

    SignInCoverage(Accounts accounts, DirectoryViews views, DirectoryService directory, DemoMode demo) {
        this.accounts = accounts;
        this.views = views;
        this.directory = directory;
        this.demo = demo;
    }

    @Override
    public List<Gap> of(Actor by) {
        return List.of(new Gap(
                "no-sign-in",
                25,
                "Posts whose holder cannot sign in",
                "They are reminded by mail and cannot answer.",
                demo.on() ? List.of() : rows(by)));
    }

    private List<Row> rows(Actor by) {
        Map<PersonId, Account> known =
                accounts.findAll().stream().collect(Collectors.toMap(Account::person, Function.identity()));
        Map<AgencyId, String> names = directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        return views.posts(by).stream()
                .filter(line -> line.post()
                        .holder()
                        .filter(holder -> !Optional.ofNullable(known.get(holder))
                                .map(Account::usable)
                                .orElse(false))
                        .isPresent())
                .map(line -> row(line, known, names, by))
                .toList();
    }

    private static Row row(PostLine line, Map<PersonId, Account> known, Map<AgencyId, String> names, Actor by) {
        PersonId holder = line.post().holder().orElseThrow();
        boolean invites = by.is(Role.ADMINISTRATOR);
        String state = state(known.get(holder));
        return new Row(
                line.post().title(),
                whose(line.post(), names),
                line.holder() + state + (invites ? "" : ". An administrator invites them"),
                "/people/" + holder,
                invites ? "Invite them" : "See the person");
    }

    private static String state(@Nullable Account account) {
        if (account == null) {
            return " was never invited";
        }
        return account.enabled() ? " has not chosen a password yet" : " is stopped from signing in";
    }

    private static String whose(Post post, Map<AgencyId, String> names) {
        return Optional.of(post)
                .filter(one -> one.role().ofOneAgency())
                .flatMap(Post::agency)
                .map(agency -> names.getOrDefault(agency, "An agency"))
                .orElse("The partnership");
    }
}
