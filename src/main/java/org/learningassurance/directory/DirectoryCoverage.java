package org.learningassurance.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Coverage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agencies and posts that lack somebody, or a figure of late. */
@Component
@Transactional(readOnly = true)
class DirectoryCoverage implements Coverage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final DirectoryViews views;
    private final DirectoryService directory;
    private final DirectoryScope scope;
    private final Clock clock;

    DirectoryCoverage(DirectoryViews views, DirectoryService directory, DirectoryScope scope, Clock clock) {
        this.views = views;
        this.directory = directory;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public List<Gap> of(Actor by) {
        List<AgencyLine> agencies = views.agenciesAnsweredFor(by).stream()
                .filter(line -> line.agency().active())
                .toList();
        Map<AgencyId, String> names = directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
        List<PostLine> posts = views.postsAnsweredFor(by);
        return List.of(
                new Gap(
                        "no-training-lead",
                        10,
                        "Agencies without a training lead",
                        "Nothing can be asked of an agency that has no post of a training lead.",
                        agencies.stream()
                                .filter(line -> line.trainingLead().isEmpty())
                                .map(line -> noLead(line, by))
                                .toList()),
                new Gap(
                        "vacant",
                        20,
                        "Posts that nobody holds",
                        "Their deputies are asked, and where there is none, nobody is.",
                        posts.stream()
                                .filter(line -> line.post().holder().isEmpty())
                                .sorted(Comparator.comparing(line -> !line.orphan()))
                                .map(line -> vacant(line, names, by))
                                .toList()),
                new Gap(
                        "away",
                        30,
                        "Holders who are away without a deputy",
                        "They are asked all the same, and may not answer before they are back.",
                        posts.stream()
                                .filter(this::isAwayWithoutADeputy)
                                .map(line -> away(line, names, by))
                                .toList()),
                new Gap(
                        "workforce",
                        40,
                        "Agencies whose workforce figure is missing or older than a year",
                        "How many of the staff were reached is measured against it.",
                        agencies.stream()
                                .filter(line -> line.workforce()
                                        .filter(figure -> figure.countedOn().isAfter(aYearAgo()))
                                        .isEmpty())
                                .map(line -> workforce(line, by))
                                .toList()));
    }

    private Row noLead(AgencyLine line, Actor by) {
        AgencyId agency = line.agency().id();
        return scope.manages(by)
                ? new Row("Training lead", line.agency().name(), "", "/posts/new?agency=" + agency, "Add the post")
                : new Row(
                        "Training lead",
                        line.agency().name(),
                        "The business unit adds the post",
                        "/agencies/" + agency,
                        "See the agency");
    }

    private Row vacant(PostLine line, Map<AgencyId, String> names, Actor by) {
        String asked = line.orphan() ? "Nobody is asked" : line.asked() + ", the deputy, is asked";
        boolean gives = scope.mayGiveOut(line.post(), by);
        return new Row(
                line.post().title(),
                whose(line.post(), names),
                gives ? asked : asked + ". An administrator appoints",
                "/posts/" + line.post().id() + (gives ? "/holder" : ""),
                gives ? "Appoint somebody" : "See the post");
    }

    private boolean isAwayWithoutADeputy(PostLine line) {
        Post post = line.post();
        return post.holder().isPresent()
                && post.deputy().isEmpty()
                && post.awayUntil().filter(LocalDate.now(clock)::isBefore).isPresent();
    }

    private Row away(PostLine line, Map<AgencyId, String> names, Actor by) {
        String back = line.holder() + " is back on "
                + line.post().awayUntil().map(DAY::format).orElse("");
        boolean gives = scope.mayGiveOut(line.post(), by);
        return new Row(
                line.post().title(),
                whose(line.post(), names),
                gives ? back : back + ". An administrator names a deputy",
                "/posts/" + line.post().id() + (gives ? "/deputy" : ""),
                gives ? "Name a deputy" : "See the post");
    }

    private Row workforce(AgencyLine line, Actor by) {
        boolean adds = scope.manages(by);
        String known = line.workforce()
                .map(figure -> figure.headcount() + ", counted on " + DAY.format(figure.countedOn()))
                .orElse("No figure yet");
        return new Row(
                "Workforce",
                line.agency().name(),
                adds ? known : known + ". Tell the business unit the new one",
                "/agencies/" + line.agency().id() + (adds ? "/workforce" : ""),
                adds ? "Add a figure" : "See the agency");
    }

    private LocalDate aYearAgo() {
        return LocalDate.now(clock).minusYears(1).minusDays(1);
    }

    private static String whose(Post post, Map<AgencyId, String> names) {
        return Optional.of(post)
                .filter(one -> one.role().ofOneAgency())
                .flatMap(Post::agency)
                .map(agency -> names.getOrDefault(agency, "An agency"))
                .orElse("The partnership");
    }
}
