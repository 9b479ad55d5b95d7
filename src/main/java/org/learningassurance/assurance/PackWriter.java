package org.learningassurance.assurance;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learningassurance.assurance.PackEntry.Decided;
import org.learningassurance.assurance.PackEntry.Fact;
import org.learningassurance.assurance.PackEntry.Sent;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.directory.Post;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.ChallengeId;
import org.learningassurance.shared.DecisionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Writes down what the review group needs before it for each item of an agenda, as things stand now. */
@Component
class PackWriter {

    static final String MEMBERS = "Attendance and interests";

    private final MeetingPacks packs;
    private final OverdueReviews overdue;
    private final OverdueReader reader;
    private final Challenges challenges;
    private final Decisions decisions;
    private final AssuranceService assurance;
    private final LastTimeReader lastTime;
    private final DirectoryService directory;
    private final LearningPointService learningPoints;
    private final Clock clock;

    PackWriter(
            MeetingPacks packs,
            OverdueReviews overdue,
            OverdueReader reader,
            Challenges challenges,
            Decisions decisions,
            AssuranceService assurance,
            LastTimeReader lastTime,
            DirectoryService directory,
            LearningPointService learningPoints,
            Clock clock) {
        this.packs = packs;
        this.overdue = overdue;
        this.reader = reader;
        this.challenges = challenges;
        this.decisions = decisions;
        this.assurance = assurance;
        this.lastTime = lastTime;
        this.directory = directory;
        this.learningPoints = learningPoints;
        this.clock = clock;
    }

    MeetingPack write(Meeting meeting, List<AgendaItem> agenda, Actor by) {
        List<PackEntry> entries = new ArrayList<>();
        entries.add(PackEntry.of(
                MEMBERS,
                "Meeting",
                List.of(new Fact("Planned for", Words.day(meeting.plannedOn())), new Fact("Place", meeting.place()))));
        entries.add(members(meeting));
        entries.add(interests(meeting));
        lastTime.before(meeting, by).map(PackWriter::lastTime).ifPresent(entries::add);
        Map<OverdueReviewId, OverdueView> late = late(agenda);
        agenda.forEach(item -> entries.add(entry(item, late)));
        return packs.save(new MeetingPack(meeting.id(), entries, by, clock.instant()));
    }

    private PackEntry members(Meeting meeting) {
        List<Fact> facts = meeting.attendance().isEmpty()
                ? Stream.of(Role.REVIEW_GROUP_CHAIR, Role.REVIEW_GROUP_MEMBER)
                        .flatMap(role -> directory.postsWith(role).stream())
                        .map(this::member)
                        .toList()
                : meeting.attendance().stream()
                        .map(came -> new Fact(came.name(), came.attendance().label()))
                        .toList();
        return PackEntry.of(MEMBERS, "Members", facts);
    }

    private Fact member(Post post) {
        return new Fact(
                post.title(), directory.asked(post.id()).map(Person::name).orElse("Nobody holds this post"));
    }

    private PackEntry interests(Meeting meeting) {
        List<Fact> facts = meeting.interests().stream()
                .map(interest -> new Fact(interest.name(), in(interest) + interest.what()))
                .toList();
        return PackEntry.of(
                MEMBERS,
                "Interests declared",
                facts.isEmpty()
                        ? List.of(new Fact("So far", "None. Members declare an interest before the item."))
                        : facts);
    }

    private static PackEntry lastTime(LastTime last) {
        List<Fact> facts = last.decided().isEmpty()
                ? List.of(new Fact("Decided", "Nothing was decided at that meeting, at one before it, or since"))
                : List.of();
        return new PackEntry(
                LastTime.HEADING,
                "Meeting of %s, and since".formatted(Words.day(last.metOn())),
                facts,
                List.of(),
                last.decided());
    }

    private String in(Interest interest) {
        String agency = interest.agency() == null ? "" : name(interest.agency());
        String point = interest.learningPoint() == null
                ? ""
                : learningPoints.theLearningPoint(interest.learningPoint()).ref();
        return Stream.of(agency, point).filter(text -> !text.isEmpty()).collect(joining(", ", "In ", ": "));
    }

    private Map<OverdueReviewId, OverdueView> late(List<AgendaItem> agenda) {
        List<OverdueReviewId> ids = agenda.stream()
                .filter(item -> item.kind() == AgendaKind.OVERDUE)
                .map(item -> new OverdueReviewId(item.subject()))
                .toList();
        return reader.views(overdue.findAllById(ids)).stream().collect(toMap(OverdueView::id, Function.identity()));
    }

    private PackEntry entry(AgendaItem item, Map<OverdueReviewId, OverdueView> late) {
        return switch (item.kind()) {
            case OVERDUE -> overdue(item, Objects.requireNonNull(late.get(new OverdueReviewId(item.subject()))));
            case CHALLENGE -> challenge(item);
            case ASSURANCE, RECHECK -> assurance(item);
            case OTHER -> PackEntry.of(item.kind().label(), title(item), statementAndDate(item));
        };
    }

    private PackEntry overdue(AgendaItem item, OverdueView view) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Learning point", view.statement()));
        facts.add(new Fact(
                "What was asked",
                "%s. Priority: %s"
                        .formatted(view.rung().label(), view.priority().label().toLowerCase(Locale.UK))));
        facts.add(new Fact("For how long", "Due %s, %s ago".formatted(Words.day(view.dueOn()), view.lateFor())));
        facts.add(new Fact("Why it is here", view.why()));
        if (!view.stopped().isEmpty()) {
            facts.add(new Fact("What stopped the agency", String.join("\n", view.stoppedInWords())));
        }
        List<Sent> sent = view.sent().stream()
                .map(one -> new Sent(
                        Words.day(one.at()),
                        one.level().label(),
                        one.to() + (one.holder().isEmpty() ? " (nobody in post)" : ", " + one.holder()),
                        Words.day(one.dueOn())))
                .toList();
        return new PackEntry(item.kind().label(), view.title(), facts, sent, decidedBefore(view));
    }

    /** What was decided on this rung of this return, in this overdue review and those before it. */
    private List<Decided> decidedBefore(OverdueView view) {
        return overdue.findByAgencyReturnAndRungOrderByOpenedAtDesc(view.agencyReturn(), view.rung()).stream()
                .flatMap(review ->
                        decisions.findBySubjectOrderByRecordedAtDesc(review.id().value()).stream())
                .map(decision -> decided(decision, cameOf(decision)))
                .toList();
    }

    private String cameOf(Decision decision) {
        if (decision.dateSet().isPresent()) {
            LocalDate given = decision.dateSet().get();
            return given.isBefore(LocalDate.now(clock))
                    ? "The new date, %s, has passed as well.".formatted(Words.day(given))
                    : "The new date is %s.".formatted(Words.day(given));
        }
        return switch (decision.outcome()) {
            case "ESCALATE" -> "It went before the Executive.";
            case "SEND_BACK" -> "It is before the review group again.";
            default -> "It was closed, and has been asked for again since.";
        };
    }

    private PackEntry challenge(AgendaItem item) {
        Challenge challenge =
                challenges.findById(new ChallengeId(item.subject())).orElseThrow();
        List<Fact> facts = new ArrayList<>(statementAndDate(item));
        facts.add(new Fact("What is challenged", challenged(challenge)));
        facts.add(new Fact("The challenge", challenge.reason()));
        facts.add(new Fact("Raised by", "%s, %s".formatted(challenge.raisedByName(), Words.day(challenge.raisedAt()))));
        return PackEntry.of(item.kind().label(), title(item), facts);
    }

    private String challenged(Challenge challenge) {
        return challenge
                .challenged()
                .map(this::decisionOf)
                .orElseGet(() -> "How %s was judged"
                        .formatted(challenge.rung().map(Rung::label).orElse("a step")));
    }

    private String decisionOf(DecisionId id) {
        Decision decision = decisions.findById(id).orElseThrow();
        return "The decision of %s: %s".formatted(Words.day(decision.decidedOn()), decision.outcomeLabel());
    }

    private PackEntry assurance(AgendaItem item) {
        LearningPointId point = Objects.requireNonNull(item.learningPoint());
        List<Fact> facts = new ArrayList<>(statementAndDate(item));
        String unsettled = assurance.unsettled(point).stream()
                .map(open -> name(open.agency()))
                .distinct()
                .sorted()
                .collect(joining(", "));
        facts.add(new Fact("Not settled", unsettled.isEmpty() ? "Every agency that was asked is settled" : unsettled));
        String since = assurance
                .theAssuranceOf(point)
                .map(now -> "Now: %s.".formatted(now.status().label()))
                .orElse("");
        List<Decided> decided = decisions.findByLearningPointOrderByRecordedAtDesc(point).stream()
                .filter(one -> one.kind() == DecisionKind.ASSURANCE || one.kind() == DecisionKind.RECHECK)
                .map(one -> decided(one, since))
                .toList();
        return new PackEntry(item.kind().label(), title(item), facts, List.of(), decided);
    }

    private List<Fact> statementAndDate(AgendaItem item) {
        List<Fact> facts = new ArrayList<>();
        if (item.learningPoint() != null) {
            facts.add(new Fact(
                    "Learning point",
                    learningPoints.theLearningPoint(item.learningPoint()).statement()));
        }
        if (item.dueOn() != null) {
            facts.add(new Fact("Decision due", Words.day(item.dueOn())));
        }
        return facts;
    }

    private static Decided decided(Decision decision, String cameOfIt) {
        return new Decided(
                "",
                Words.day(decision.decidedOn()),
                where(decision),
                decision.outcomeLabel(),
                decision.reason(),
                cameOfIt);
    }

    static String where(Decision decision) {
        if (decision.kind() == DecisionKind.EXECUTIVE) {
            return "By the Executive";
        }
        return decision.chairsAction() ? "Chair’s action" : "In a meeting";
    }

    private String title(AgendaItem item) {
        String agency = nameOrNothing(item.agency());
        return "%s%s: %s".formatted(item.reference(), agency.isEmpty() ? "" : ", " + agency, item.title());
    }

    private String nameOrNothing(@Nullable AgencyId agency) {
        return agency == null ? "" : name(agency);
    }

    private String name(AgencyId agency) {
        return directory.agency(agency).name();
    }
}
