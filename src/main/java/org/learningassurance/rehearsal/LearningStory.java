package org.learningassurance.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.dissemination.Arrangement;
import org.learningassurance.dissemination.RequestKind;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.Independence;
import org.learningassurance.rehearsal.ExamplePartnership.LearningPointEntry;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.WorkingCalendar;

/**
 * What becomes of one learning point, told in days from its beginning. Days that are no working days move on to the next one;
 * what would lie after the last day has not happened yet and is left out.
 */
final class LearningStory {

    /** An agency that is asked: which rungs, and of how many staff. */
    record Asked(String agency, int audience, Set<Rung> rungs) {}

    /** Who does what a story tells. */
    record Tellers(StoryTeller stories, TrainingTeller training, AnswerTeller answers, GroupTeller group) {}

    private final LearningPointEntry entry;
    private final LocalDate begins;
    private final LocalDate last;
    private final WorkingCalendar calendar;
    private final Tellers tellers;
    private final List<Asked> asked = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();

    LearningStory(
            LearningPointEntry entry, LocalDate begins, LocalDate last, WorkingCalendar calendar, Tellers tellers) {
        this.entry = entry;
        this.begins = begins;
        this.last = last;
        this.calendar = calendar;
        this.tellers = tellers;
    }

    List<Scene> scenes() {
        return scenes;
    }

    String key() {
        return entry.key();
    }

    LearningPointEntry entry() {
        return entry;
    }

    List<Asked> asked() {
        return asked;
    }

    LocalDate day(int day) {
        return calendar.onOrAfter(begins.plusDays(day));
    }

    /** Asks an agency up to the given rung. */
    LearningStory asks(String agency, int audience, Rung upTo) {
        asked.add(new Asked(agency, audience, EnumSet.range(Rung.DISSEMINATED, upTo)));
        return this;
    }

    /** Drafts the learning point and its brief; the brief is approved by somebody else meanwhile. */
    LearningStory drafted() {
        on(0, "is written down", tellers.stories()::draft);
        on(1, "gets a brief", tellers.stories()::draftBrief);
        return on(4, "has its brief approved", tellers.stories()::approveBrief);
    }

    LearningStory agreed(int day) {
        return on(day, "is agreed", tellers.stories()::agree);
    }

    LearningStory issued(int day) {
        return on(day, "has its brief issued", tellers.stories()::issueBrief);
    }

    LearningStory trainingPlanned(int day, String course) {
        return on(day, "gets a training update", story -> tellers.training().plan(story, course));
    }

    LearningStory actionPlanned(int day, TrainingTeller.OtherAction action) {
        return on(
                day,
                "gets an action of the partnership",
                story -> tellers.training().plan(story, action));
    }

    LearningStory actionCarriedOut(
            int day, TrainingTeller.OtherAction action, Map<String, String> facts, String... agencies) {
        return on(
                day,
                "has an action carried out",
                story -> tellers.training().carryOut(story, action, facts, Set.of(agencies)));
    }

    LearningStory trainingLive(int day) {
        on(day - 7, "has its material updated", tellers.training()::materialUpdated);
        return on(day, "is in the training", tellers.training()::wentLive);
    }

    LearningStory sessionsNotNeeded(int day) {
        return on(day, "needs no sessions", tellers.training()::sessionsNotNeeded);
    }

    LearningStory sessionsPlanned(int day, int size, int perMonth) {
        return on(day, "gets practitioner sessions", story -> tellers.training().planSessions(story, size, perMonth));
    }

    LearningStory session(int day, int fromEachAgency) {
        return on(day, "is taught in a session", story -> tellers.training().giveSession(story, fromEachAgency));
    }

    LearningStory disseminated(String agency, int day, int reached) {
        return on(
                day, "is disseminated in " + agency, story -> tellers.answers().disseminate(story, agency, reached));
    }

    LearningStory implemented(String agency, int day, Arrangement by, String what) {
        return on(day, "is implemented in " + agency, story -> tellers.answers().implement(story, agency, by, what));
    }

    LearningStory practice(
            String agency, int day, EvidenceKind kind, Independence by, int sample, int before, int now, Shows shows) {
        return on(
                day,
                "is evidenced in " + agency,
                story -> tellers.answers()
                        .practice(story, agency, new AnswerTeller.Sample(kind, by, sample, before, now), shows));
    }

    LearningStory outcome(String agency, int day, String measure, String baseline) {
        return on(
                day,
                "shows for children in " + agency,
                story -> tellers.answers().outcome(story, agency, measure, baseline));
    }

    /** Whoever judges accepts what waits, if anything does; mixed evidence is measured again half a year later. */
    LearningStory accepted(String agency, int day) {
        return on(day, "is judged for " + agency, story -> tellers.answers().accept(story, agency));
    }

    LearningStory returned(String agency, int day, String reason) {
        return on(day, "goes back to " + agency, story -> tellers.answers().giveBack(story, agency, reason));
    }

    LearningStory answers(String agency, int day, RequestKind kind, String reason) {
        return on(
                day,
                "is answered otherwise by " + agency,
                story -> tellers.answers().request(story, agency, kind, reason));
    }

    LearningStory considered(String agency, int day, boolean agreed, String reason) {
        return on(
                day, "is considered for " + agency, story -> tellers.answers().consider(story, agency, agreed, reason));
    }

    /** What the review group decides on the agency's overdue claim at its first meeting from that day. */
    LearningStory decided(String agency, int day, OverdueChoice choice, String reason) {
        LocalDate meeting = tellers.group().meetingFrom(day(day));
        return on(
                meeting,
                "is decided on for " + agency,
                () -> tellers.group().decideOverdue(this, meeting, agency, choice, reason));
    }

    /** Assured at the first meeting from that day; the agencies named are asked for fresh evidence later. */
    LearningStory assured(int day, int recheckAfterDays, String... recheckAgencies) {
        LocalDate meeting = tellers.group().meetingFrom(day(day));
        return on(
                meeting,
                "is assured",
                () -> tellers.group()
                        .assure(this, meeting, meeting.plusDays(recheckAfterDays), Set.of(recheckAgencies)));
    }

    private LearningStory on(int day, String what, Consumer<LearningStory> act) {
        return on(day(day), what, () -> act.accept(this));
    }

    private LearningStory on(LocalDate date, String what, Scene.Act act) {
        if (!date.isAfter(last)) {
            scenes.add(new Scene(date, entry.key() + " " + what, act));
        }
        return this;
    }
}
