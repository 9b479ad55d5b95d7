package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DueJobs;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * R16: everything that anybody typed about one learning point holds a word of its own, and no mail about it holds that word,
 * whoever it is to and however late it gets.
 */
@TrackerIT
class MailCarriesNoLearningTextIT {

    private static final String WORD = "zqxwv";
    private static final LocalDate ASKED = LocalDate.of(2026, 6, 1);

    @Autowired
    private OutboxService outbox;

    @Autowired
    private ChaseService chase;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private LearningPointService learning;

    @Autowired
    private ReturnService returns;

    @Autowired
    private DueJobs dueJobs;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private Roster roster;

    private Actor officer;
    private Actor chair;
    private AgencyId agency;
    private LearningPointId learningPoint;

    @BeforeEach
    void aLearningPointIsAsked() {
        steps.at(ASKED, LocalTime.NOON);
        officer = roster.incumbent(Role.BUSINESS_UNIT);
        chair = roster.incumbent(Role.REVIEW_GROUP_CHAIR);
        agency = roster.agency("Agency of " + WORD);
        ReviewId audit = reviews.initiateAudit(NewReview.initiated("Audit of " + WORD, ASKED), officer);
        learningPoint = learning.draft(draftOn(audit), officer);
        learning.agree(learningPoint, learning.theLearningPoint(learningPoint).version(), chair);
        dueJobs.runDue();
    }

    @Test
    void fromTheFirstDigestToTheReviewGroup() {
        morning(ASKED.plusDays(1));
        AgencyReturn asked = returns.theReturnsOf(learningPoint).get(0);
        returns.moveDueDate(asked.id(), Rung.DISSEMINATED, LocalDate.of(2026, 7, 1), "Because of " + WORD, officer);
        dueJobs.runDue();
        Stream.of("2026-06-17", "2026-07-08", "2026-07-15", "2026-07-29", "2026-07-30")
                .map(LocalDate::parse)
                .forEach(this::morning);

        List<Message> toTheAgency = mails(roster.trainingLead(agency), roster.strategicLead(agency));
        String reference = learning.theLearningPoint(learningPoint).ref();
        assertThat(toTheAgency).extracting(Message::kind).contains(MessageKind.DIGEST, MessageKind.ESCALATION);
        assertThat(toTheAgency).allSatisfy(mail -> assertThat(text(mail)).contains(reference));
        assertThat(mails(chair))
                .extracting(this::text)
                .anySatisfy(text ->
                        assertThat(text).contains("Review Advisory Group").contains(reference));
        assertThat(mails(chair, officer, roster.trainingLead(agency), roster.strategicLead(agency)))
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(mail -> assertThat(text(mail)).doesNotContainIgnoringCase(WORD));
    }

    private LearningPointDraft draftOn(ReviewId audit) {
        return new LearningPointDraft(
                LearningPointKind.TO_IMPROVE,
                "What was learnt of " + WORD,
                "What staff do about " + WORD,
                "How we know of " + WORD,
                Priority.STANDARD,
                null,
                "Those who meet " + WORD,
                Set.of(audit),
                Set.of(),
                List.of(new AskedAgency(agency, Set.of(Rung.DISSEMINATED), 50)),
                true,
                "Please note " + WORD);
    }

    private void morning(LocalDate day) {
        steps.morningOf(day);
        outbox.prepareDigests(chase.decideAndWrite(Actor.clock()));
    }

    private List<Message> mails(Actor... people) {
        return Stream.of(people)
                .flatMap(person ->
                        outbox.outbox(new OutboxFilter(null, null, person.whoever()), 1, 100, officer).items().stream())
                .map(OutboxMessage::message)
                .filter(mail -> mail.status() == MessageStatus.WAITING)
                .toList();
    }

    private String text(Message mail) {
        MessagePage page = outbox.message(mail.id(), officer);
        return page.subject() + "\n" + page.body();
    }
}
