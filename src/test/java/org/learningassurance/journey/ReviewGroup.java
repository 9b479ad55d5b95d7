package org.learningassurance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What the Review Advisory Group does on its pages: it agrees, judges, meets and decides. */
final class ReviewGroup {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private final Town town;
    private final Desks desks;

    ReviewGroup(Town town, Desks desks) {
        this.town = town;
        this.desks = desks;
    }

    Desk chair() {
        return desks.of(town.chair);
    }

    void agrees(String learningPoint) {
        chair().takeUp("Agree the learning point, " + learningPoint)
                .says(Texts.HOW_WE_KNOW)
                .press("Agree the learning point")
                .says("Learning point %s is agreed".formatted(learningPoint));
    }

    void decidesWhatFollows(String review, LocalDate on) {
        chair().takeUp("Decide what follows the rapid review, " + review)
                .choose("What follows?", "No further review")
                .date("When did the review group decide?", on)
                .type("Reason", Texts.NO_FURTHER_REVIEW)
                .press("Record the decision");
    }

    /** A member who comes from another agency. */
    Desk judges(Town.Agency agency, String rung, String learningPoint) {
        return desks.of(town.memberFromHousing)
                .open("/judging")
                .follow("Claim: %s of %s on %s".formatted(rung, agency.name(), learningPoint));
    }

    void acceptsAsNotYetChanged(Town.Agency agency, String learningPoint, LocalDate nextMeasurement) {
        judges(agency, "Practice changed", learningPoint)
                .says("Case-file audit", "audit-of-june.txt")
                .choose("What do you say to the claim?", "Accept as answered, not yet changed")
                .date("If it has not changed yet: when is it measured again?", nextMeasurement)
                .type("If it has not changed yet: what is to happen before?", Texts.NEXT_STEP)
                .press("Keep the judgement")
                .says("Answered, not yet changed", "measured again by " + DAY.format(nextMeasurement));
    }

    void accepts(Town.Agency agency, String rung, String learningPoint) {
        judges(agency, rung, learningPoint)
                .choose("What do you say to the claim?", "Accept")
                .press("Keep the judgement")
                .says("Your judgement is kept");
    }

    /** @return the meeting's address */
    String plansAMeeting(LocalDate day) {
        Desk desk = desks.of(town.officer).open("/meetings").press("Plan a meeting");
        desk.date("When does it meet?", day).type("Where?", "Town hall").press("Plan the meeting");
        return desk.says("The meeting is planned").address();
    }

    void freezesTheAgenda(String meeting, String item) {
        desks.of(town.officer).open(meeting).press("Freeze the agenda").says("The agenda is frozen", item);
    }

    void recordsWhoCame(String meeting) {
        desks.of(town.officer)
                .open(meeting)
                .follow("Record who came")
                .choose("Chair of the Review Advisory Group, " + town.chair.name(), "Present")
                .choose("Review Advisory Group member, " + town.memberFromHousing.name(), "Present")
                .press("Record who came");
    }

    /** Recorded by the officer in the chair's name; without a reason it is not taken. */
    void grantsMoreTime(Town.Agency agency, String learningPoint, LocalDate meeting, LocalDate newDue) {
        Desk desk = desks.of(town.officer).open("/overdue");
        desk.follow(learningPoint)
                .says(agency.name(), "What was sent to whom", "First reminder", "Second reminder", "Told one level up")
                .choose("What was decided?", "Extend the due date")
                .date("New due date", newDue)
                .choose("Where was this decided?", "In the meeting of " + DAY.format(meeting))
                .press("Record the decision")
                .isRefused("Give the reason for the decision");
        desk.type("Reason", Texts.EXTENDED).press("Record the decision");
        desk.says("The decision is recorded: extend the due date", "Nothing is before the review group");
    }

    void confirmsTheRecord(String meeting) {
        chair().open(meeting).press("Confirm the record").says("The record of the meeting is confirmed");
    }

    void assures(String learningPoint, LocalDate meeting, LocalDate recheck, Town.Agency rechecked) {
        Desk desk = chair().takeUp("Decide whether the learning is assured, " + learningPoint);
        desk.choose("What was decided?", "Assured")
                .date("When is it re-checked?", recheck)
                .choose("Which agencies give fresh evidence then?", rechecked.name())
                .type("Reason", Texts.ASSURED)
                .choose("Where was this decided?", "In the meeting of " + DAY.format(meeting))
                .press("Record the decision")
                .says(
                        "The decision on %s is recorded".formatted(learningPoint),
                        "Assured, re-check on " + DAY.format(recheck));
        assertThat(desk.text()).as("nothing was unsettled").doesNotContain("Decided knowing that");
    }
}
