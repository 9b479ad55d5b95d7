package org.learningassurance.testing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.learningassurance.directory.AgencyService;
import org.learningassurance.directory.NewAgency;
import org.learningassurance.directory.NewPerson;
import org.learningassurance.directory.PeopleService;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.review.NewReview;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.springframework.stereotype.Component;

/** Makes people, agencies, reviews and learning points for tests of the whole, new ones each time. */
@Component("castOfTests")
public class Cast {

    private final PeopleService people;
    private final AgencyService agencies;
    private final ReviewService reviews;
    private final LearningPointService learning;
    private final Clock clock;

    Cast(
            PeopleService people,
            AgencyService agencies,
            ReviewService reviews,
            LearningPointService learning,
            Clock clock) {
        this.people = people;
        this.agencies = agencies;
        this.reviews = reviews;
        this.learning = learning;
        this.clock = clock;
    }

    /** Somebody of the partnership, in no post of the directory: what they may do comes from the roles. */
    public Actor with(Role... roles) {
        String name = "%s %s".formatted(roles[0].label(), mark());
        PersonId person = people.addPerson(new NewPerson(name, mark() + "@example.org", null), administrator());
        return new Actor(person, name, Set.of(roles), Set.of(), Set.of());
    }

    public Actor officer() {
        return with(Role.BUSINESS_UNIT);
    }

    /** Somebody who leads an agency's training and sees that agency alone. */
    public Actor trainingLead(AgencyId agency) {
        String name = "Training lead " + mark();
        PersonId person = people.addPerson(new NewPerson(name, mark() + "@example.org", agency), administrator());
        return new Actor(person, name, Set.of(Role.AGENCY_TRAINING_LEAD), Set.of(), Set.of(agency));
    }

    /** An agency of 60 staff. */
    public AgencyId agency() {
        return agency(60);
    }

    public AgencyId agency(int workforce) {
        String mark = mark();
        AgencyId id = agencies.addAgency(
                new NewAgency(mark.toUpperCase(Locale.ROOT), "Agency " + mark, "NHS_TRUST"), administrator());
        agencies.addWorkforceFigure(id, workforce, LocalDate.now(clock), "", administrator());
        return id;
    }

    public ReviewId audit() {
        return reviews.initiateAudit(NewReview.initiated("Audit " + mark(), LocalDate.now(clock)), officer());
    }

    /** A complete draft that asks the agencies, 50 staff each, for dissemination. */
    public LearningPointId learningPoint(AgencyId... asked) {
        return learningPoint(audit(), asked);
    }

    public LearningPointId learningPoint(ReviewId review, AgencyId... asked) {
        List<AskedAgency> all = Stream.of(asked)
                .map(agency -> new AskedAgency(agency, Set.of(Rung.DISSEMINATED), 50))
                .toList();
        return learning.draft(
                new LearningPointDraft(
                        LearningPointKind.TO_IMPROVE,
                        "Curiosity was not recorded " + mark(),
                        "Record what was asked and why",
                        "An audit of case files shows it",
                        Priority.STANDARD,
                        null,
                        "Social workers",
                        Set.of(review),
                        Set.of(),
                        all,
                        false,
                        ""),
                officer());
    }

    /** As {@link #learningPoint(AgencyId...)}, agreed by the review group. */
    public LearningPointId agreedLearningPoint(AgencyId... asked) {
        LearningPointId id = learningPoint(asked);
        agree(id);
        return id;
    }

    public void agree(LearningPointId id) {
        learning.agree(id, learning.theLearningPoint(id).version(), with(Role.REVIEW_GROUP_CHAIR));
    }

    private static Actor administrator() {
        return new Actor(PersonId.next(), "Administrator of the tests", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());
    }

    private static String mark() {
        return "t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
