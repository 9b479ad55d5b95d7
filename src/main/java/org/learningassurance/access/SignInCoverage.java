package org.learningassurance.access;

import java.time.Clock;
import java.time.LocalDate;
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

/** Posts where whoever is asked today cannot sign in. In the demonstration everybody can be chosen, and nobody needs a password. */
@Component
@Transactional(readOnly = true)
class SignInCoverage implements Coverage {

    private final Accounts accounts;
    private final DirectoryViews views;
    private final DirectoryService directory;
    private final DemoMode demo;
    private final Clock clock;

    SignInCoverage(Accounts accounts, DirectoryViews views, DirectoryService directory, DemoMode demo, Clock clock) {
        this.accounts = accounts;
        this.views = views;
        this.directory = directory;
        this.demo = demo;
        this.clock = clock;
    }

    @Override
    public List<Gap> of(Actor by) {
        return List.of(new Gap(
                "no-sign-in",
                25,
                "Posts where whoever is asked cannot sign in",
                "They are reminded by mail and cannot answer.",
                demo.on() ? List.of() : rows(by)));
    }

    private List<Row> rows(Actor by) {
        Map<PersonId, Account> known =
                accounts.findAll().stream().collect(Collectors.toMap(Account::person, Function.identity()));
        Map<AgencyId, String> names = directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        LocalDate today = LocalDate.now(clock);
        return views.postsAnsweredFor(by).stream()
                .flatMap(line -> line
                        .post()
                        .asked(today)
                        .filter(asked -> !Optional.ofNullable(known.get(asked))
                                .map(Account::usable)
                                .orElse(false))
                        .map(asked -> row(line, asked, known.get(asked), whose(line.post(), names), by))
                        .stream())
                .toList();
    }

    /** Why somebody cannot sign in is told to those alone who look after it, see {@link AccountService#accounts}. */
    private static Row row(PostLine line, PersonId asked, @Nullable Account account, String whose, Actor by) {
        boolean letsIn = by.is(Role.ADMINISTRATOR);
        String state = by.is(Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE) ? state(account) : " cannot sign in yet";
        return new Row(
                line.post().title(),
                whose,
                line.asked() + state + (letsIn ? "" : ". An administrator lets them in"),
                letsIn ? "/people/" + asked : "/posts/" + line.post().id(),
                letsIn ? "Let them in" : "See the post");
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
