package org.learningassurance.rehearsal;

import static org.learningassurance.dissemination.Arrangement.FORM_OR_SYSTEM;
import static org.learningassurance.dissemination.Arrangement.GUIDANCE;
import static org.learningassurance.dissemination.Arrangement.PROCEDURE;
import static org.learningassurance.dissemination.Arrangement.SUPERVISION;
import static org.learningassurance.dissemination.Arrangement.TRAINING;
import static org.learningassurance.dissemination.Shows.MIXED;
import static org.learningassurance.dissemination.Shows.POSITIVE;
import static org.learningassurance.evidence.EvidenceKind.CASE_FILE_AUDIT;
import static org.learningassurance.evidence.EvidenceKind.DIP_SAMPLE;
import static org.learningassurance.evidence.Independence.OTHER_AGENCY;
import static org.learningassurance.evidence.Independence.OTHER_TEAM;
import static org.learningassurance.shared.Rung.DISSEMINATED;
import static org.learningassurance.shared.Rung.IMPLEMENTED;
import static org.learningassurance.shared.Rung.OUTCOME;
import static org.learningassurance.shared.Rung.PRACTICE_CHANGED;

import java.util.Map;
import java.util.stream.Stream;
import org.learningassurance.assurance.OverdueChoice;
import org.learningassurance.dissemination.RequestKind;

/** What became, in the example, of each of its learning points; the oldest first. */
final class ExampleStories {

    /** Begins the story of a learning point a number of days before today. */
    @FunctionalInterface
    interface Teller {
        LearningStory story(String key, int daysAgo);
    }

    private ExampleStories() {}

    static Stream<LearningStory> told(Teller tell) {
        return Stream.of(
                curiousQuestions(tell),
                wasNotBrought(tell),
                checkCompliance(tell),
                thinkFamily(tell),
                earlyEscalation(tell),
                powerAndConfidence(tell),
                griefAndRisk(tell),
                askAboutAbuse(tell),
                shareRiskLevels(tell),
                everyAppointment(tell),
                beyondCovid(tell),
                travelAbroad(tell));
    }

    /** Assured this summer, with children's outcomes shown; looked at again next year. */
    private static LearningStory curiousQuestions(Teller tell) {
        return tell.story("curiousQuestions", 398)
                .asks("COUNCIL", 300, OUTCOME)
                .asks("POLICE", 180, PRACTICE_CHANGED)
                .asks("COMMUNITY", 260, PRACTICE_CHANGED)
                .asks("HILLCREST", 90, IMPLEMENTED)
                .drafted()
                .trainingPlanned(2, "Refresher Training")
                .actionPlanned(3, ExampleActions.PRESENTATION)
                .agreed(9)
                .issued(10)
                .actionCarriedOut(
                        24,
                        ExampleActions.PRESENTATION,
                        Map.of("requestMade", "yes"),
                        "COUNCIL",
                        "POLICE",
                        "COMMUNITY",
                        "ICB")
                .trainingLive(38)
                .sessionsPlanned(41, 40, 4)
                .session(55, 9)
                .session(69, 9)
                .disseminated("COUNCIL", 24, 140)
                .disseminated("COUNCIL", 36, 272)
                .disseminated("POLICE", 30, 158)
                .disseminated("COMMUNITY", 33, 241)
                .disseminated("HILLCREST", 28, 84)
                .accepted("COUNCIL", 40)
                .accepted("POLICE", 40)
                .accepted("COMMUNITY", 40)
                .accepted("HILLCREST", 41)
                .implemented("COUNCIL", 75, FORM_OR_SYSTEM, "The record of a visit asks for the child's ordinary day.")
                .implemented("POLICE", 82, SUPERVISION, "Supervision of attending officers covers what was asked.")
                .implemented("COMMUNITY", 78, PROCEDURE, "The contact record has a field for the questions asked.")
                .implemented("HILLCREST", 80, TRAINING, "Safeguarding training for all staff has a part on asking.")
                .accepted("COUNCIL", 88)
                .accepted("POLICE", 89)
                .accepted("COMMUNITY", 88)
                .accepted("HILLCREST", 90)
                .practice("COUNCIL", 180, CASE_FILE_AUDIT, OTHER_TEAM, 40, 14, 34, POSITIVE)
                .practice("POLICE", 184, DIP_SAMPLE, OTHER_TEAM, 30, 11, 25, POSITIVE)
                .practice("COMMUNITY", 176, CASE_FILE_AUDIT, OTHER_AGENCY, 36, 15, 30, POSITIVE)
                .accepted("COUNCIL", 192)
                .accepted("POLICE", 193)
                .accepted("COMMUNITY", 192)
                .outcome("COUNCIL", 262, "31 of 40 children described their day in their own words", "12 of 40")
                .accepted("COUNCIL", 275)
                .assured(290, 270, "COUNCIL", "POLICE");
    }

    /** Assured last winter; the re-check has come round and the first fresh evidence is in. */
    private static LearningStory wasNotBrought(Teller tell) {
        return tell.story("wasNotBrought", 392)
                .asks("HOSPITALS", 420, PRACTICE_CHANGED)
                .asks("COMMUNITY", 260, PRACTICE_CHANGED)
                .asks("MINDS", 200, PRACTICE_CHANGED)
                .drafted()
                .trainingPlanned(3, "Was Not Brought module")
                .actionPlanned(4, ExampleActions.GUIDANCE)
                .agreed(9)
                .issued(11)
                .actionCarriedOut(58, ExampleActions.GUIDANCE, Map.of("where", "The partnership's procedures online"))
                .trainingLive(45)
                .sessionsNotNeeded(50)
                .disseminated("HOSPITALS", 30, 377)
                .disseminated("COMMUNITY", 31, 230)
                .disseminated("MINDS", 35, 171)
                .accepted("HOSPITALS", 42)
                .accepted("COMMUNITY", 42)
                .accepted("MINDS", 42)
                .implemented(
                        "HOSPITALS",
                        70,
                        FORM_OR_SYSTEM,
                        "The outpatient system offers “was not brought” and no longer “did not attend”.")
                .implemented(
                        "COMMUNITY", 74, PROCEDURE, "The procedure names who acts on the second missed appointment.")
                .implemented(
                        "MINDS", 72, FORM_OR_SYSTEM, "Missed appointments of children open a task for the keyworker.")
                .accepted("HOSPITALS", 84)
                .accepted("COMMUNITY", 84)
                .accepted("MINDS", 85)
                .practice("HOSPITALS", 150, DIP_SAMPLE, OTHER_TEAM, 50, 12, 43, POSITIVE)
                .practice("COMMUNITY", 152, DIP_SAMPLE, OTHER_TEAM, 40, 16, 35, POSITIVE)
                .practice("MINDS", 154, CASE_FILE_AUDIT, OTHER_AGENCY, 30, 10, 26, POSITIVE)
                .accepted("HOSPITALS", 164)
                .accepted("COMMUNITY", 164)
                .accepted("MINDS", 165)
                .assured(178, 180, "HOSPITALS", "MINDS")
                .practice("HOSPITALS", 380, DIP_SAMPLE, OTHER_TEAM, 50, 43, 44, POSITIVE);
    }

    /** On the upper rungs: one audit was mixed and is measured again, one waits for judgement, one is overdue. */
    private static LearningStory checkCompliance(Teller tell) {
        return tell.story("checkCompliance", 262)
                .asks("COUNCIL", 300, PRACTICE_CHANGED)
                .asks("PROBATION", 96, PRACTICE_CHANGED)
                .asks("YOUTH", 52, PRACTICE_CHANGED)
                .asks("HARBOUR", 30, IMPLEMENTED)
                .drafted()
                .trainingPlanned(2, "Working with families: checking what has changed")
                .agreed(10)
                .issued(12)
                .trainingLive(50)
                .sessionsPlanned(55, 30, 3)
                .session(70, 7)
                .disseminated("COUNCIL", 32, 262)
                .disseminated("PROBATION", 36, 81)
                .disseminated("YOUTH", 30, 30)
                .disseminated("YOUTH", 39, 48)
                .disseminated("HARBOUR", 27, 29)
                .accepted("COUNCIL", 44)
                .accepted("PROBATION", 44)
                .accepted("YOUTH", 46)
                .accepted("HARBOUR", 44)
                .implemented(
                        "COUNCIL", 76, FORM_OR_SYSTEM, "Plans have a line for how and by whom the change is checked.")
                .implemented(
                        "PROBATION", 79, SUPERVISION, "Managers ask for the independent check in case discussions.")
                .implemented("YOUTH", 74, PROCEDURE, "Plan reviews include a visit by another agency.")
                .implemented("HARBOUR", 90, GUIDANCE, "A one-page guide for volunteers and staff.")
                .accepted("COUNCIL", 88)
                .accepted("PROBATION", 90)
                .accepted("YOUTH", 86)
                .accepted("HARBOUR", 99)
                .practice("COUNCIL", 186, CASE_FILE_AUDIT, OTHER_TEAM, 45, 17, 24, MIXED)
                .accepted("COUNCIL", 198)
                .practice("YOUTH", 250, CASE_FILE_AUDIT, OTHER_AGENCY, 24, 8, 20, POSITIVE);
    }

    /** Good practice that spreads; nearly everywhere on the second rung. */
    private static LearningStory thinkFamily(Teller tell) {
        return tell.story("thinkFamily", 205)
                .asks("MINDS", 200, IMPLEMENTED)
                .asks("PROBATION", 96, IMPLEMENTED)
                .asks("HOUSING", 110, IMPLEMENTED)
                .drafted()
                .agreed(8)
                .issued(9)
                .disseminated("MINDS", 31, 176)
                .disseminated("PROBATION", 29, 90)
                .disseminated("HOUSING", 35, 97)
                .accepted("MINDS", 40)
                .accepted("PROBATION", 40)
                .accepted("HOUSING", 42)
                .implemented(
                        "MINDS",
                        72,
                        FORM_OR_SYSTEM,
                        "The first assessment asks who the children in the adult's life are.")
                .accepted("MINDS", 83)
                .implemented("PROBATION", 78, PROCEDURE, "The induction interview has the question.")
                .returned("PROBATION", 88, "Please say from when the question has been asked, and by whom.")
                .implemented(
                        "PROBATION",
                        96,
                        PROCEDURE,
                        "The induction interview has had the question since the spring, asked by the allocated officer.")
                .accepted("PROBATION", 104)
                .implemented(
                        "HOUSING", 84, SUPERVISION, "Tenancy officers' supervision covers the children in each home.")
                .accepted("HOUSING", 95)
                .assured(118, 240, "MINDS");
    }

    /** One agency declined with a reason, one was given longer by the review group and then answered. */
    private static LearningStory earlyEscalation(Teller tell) {
        return tell.story("earlyEscalation", 172)
                .asks("COUNCIL", 300, IMPLEMENTED)
                .asks("ICB", 48, IMPLEMENTED)
                .asks("HOSPITALS", 420, IMPLEMENTED)
                .asks("BROOKSIDE", 40, DISSEMINATED)
                .drafted()
                .trainingPlanned(2, "Confidence and power differentials")
                .agreed(9)
                .issued(10)
                .trainingLive(60)
                .sessionsNotNeeded(66)
                .disseminated("COUNCIL", 33, 249)
                .accepted("COUNCIL", 42)
                .answers(
                        "BROOKSIDE",
                        26,
                        RequestKind.NOT_FOR_US,
                        "Concerns from this school go through the academy trust's own lead, who is asked already.")
                .considered("BROOKSIDE", 34, true, "The trust's lead has confirmed it.")
                .disseminated("HOSPITALS", 36, 344)
                .accepted("HOSPITALS", 44)
                .decided(
                        "ICB", 88, OverdueChoice.EXTEND, "The post was vacant over the summer; a new lead has started.")
                .disseminated("ICB", 99, 43)
                .accepted("ICB", 108)
                .implemented("COUNCIL", 90, FORM_OR_SYSTEM, "The case system has an entry for the first conversation.")
                .accepted("COUNCIL", 101)
                .answers(
                        "HOSPITALS",
                        95,
                        RequestKind.DECLINED,
                        "The trust's incident system already records early disagreements; a second record would not be kept.");
    }

    /** Claims that were given back and mended, and one that is late. */
    private static LearningStory powerAndConfidence(Teller tell) {
        return tell.story("powerAndConfidence", 128)
                .asks("POLICE", 180, IMPLEMENTED)
                .asks("COMMUNITY", 260, IMPLEMENTED)
                .asks("HILLCREST", 90, DISSEMINATED)
                .drafted()
                .actionPlanned(2, ExampleActions.SURVEY)
                .agreed(9)
                .issued(12)
                .disseminated("POLICE", 34, 160)
                .accepted("POLICE", 43)
                .disseminated("COMMUNITY", 38, 215)
                .accepted("COMMUNITY", 47)
                .disseminated("HILLCREST", 37, 88)
                .accepted("HILLCREST", 48)
                .implemented("COMMUNITY", 92, SUPERVISION, "Managers ask which decision a worker would challenge.")
                .returned(
                        "COMMUNITY",
                        104,
                        "Please say how often supervision takes place and from when the question has been asked.");
    }

    private static LearningStory griefAndRisk(Teller tell) {
        return tell.story("griefAndRisk", 96)
                .asks("COMMUNITY", 260, IMPLEMENTED)
                .asks("HOSPITALS", 200, IMPLEMENTED)
                .asks("BROOKSIDE", 40, DISSEMINATED)
                .drafted()
                .agreed(9)
                .issued(10)
                .disseminated("COMMUNITY", 30, 222)
                .accepted("COMMUNITY", 39)
                .disseminated("BROOKSIDE", 44, 39)
                .accepted("BROOKSIDE", 53)
                .disseminated("HOSPITALS", 36, 120)
                .answers(
                        "HOSPITALS",
                        37,
                        RequestKind.NEED_LONGER,
                        "Two departments have their team meetings only next month.");
    }

    /** High priority: one agency has not answered and is before the review group. */
    private static LearningStory askAboutAbuse(Teller tell) {
        return tell.story("askAboutAbuse", 84)
                .asks("HOSPITALS", 260, PRACTICE_CHANGED)
                .asks("COMMUNITY", 260, PRACTICE_CHANGED)
                .asks("HARBOUR", 34, IMPLEMENTED)
                .asks("HOUSING", 110, DISSEMINATED)
                .drafted()
                .trainingPlanned(2, "Domestic abuse and pregnancy")
                .agreed(8)
                .issued(9)
                .trainingLive(52)
                .disseminated("HOSPITALS", 30, 231)
                .accepted("HOSPITALS", 38)
                .disseminated("COMMUNITY", 34, 217)
                .accepted("COMMUNITY", 42)
                .disseminated("HARBOUR", 25, 33)
                .accepted("HARBOUR", 33)
                .implemented("HARBOUR", 66, PROCEDURE, "The first conversation is always held alone.");
    }

    /** Two agencies are silent: one is before the review group, the other's strategic lead has been told. */
    private static LearningStory shareRiskLevels(Teller tell) {
        return tell.story("shareRiskLevels", 77)
                .asks("POLICE", 180, IMPLEMENTED)
                .asks("PROBATION", 96, IMPLEMENTED)
                .asks("HOUSING", 110, DISSEMINATED)
                .drafted()
                .actionPlanned(3, ExampleActions.JOINT_RESOURCE)
                .agreed(8)
                .issued(9)
                .disseminated("POLICE", 33, 151)
                .accepted("POLICE", 43);
    }

    /** In the middle of dissemination: progress below the target, one needs longer. */
    private static LearningStory everyAppointment(Teller tell) {
        return tell.story("everyAppointment", 50)
                .asks("HOSPITALS", 420, IMPLEMENTED)
                .asks("ICB", 48, IMPLEMENTED)
                .asks("YOUTH", 52, DISSEMINATED)
                .drafted()
                .agreed(8)
                .issued(9)
                .disseminated("YOUTH", 24, 30)
                .disseminated("HOSPITALS", 33, 190)
                .answers("ICB", 30, RequestKind.NEED_LONGER, "The commissioning managers meet in the new year.");
    }

    /** Just asked. */
    private static LearningStory beyondCovid(Teller tell) {
        return tell.story("beyondCovid", 23)
                .asks("COUNCIL", 300, IMPLEMENTED)
                .asks("COMMUNITY", 260, IMPLEMENTED)
                .asks("BROOKSIDE", 40, DISSEMINATED)
                .drafted()
                .agreed(9)
                .issued(11)
                .disseminated("BROOKSIDE", 21, 40);
    }

    /** Still before the review group, its brief waiting for approval. */
    private static LearningStory travelAbroad(Teller tell) {
        return tell.story("travelAbroad", 3)
                .asks("HOSPITALS", 420, IMPLEMENTED)
                .asks("HILLCREST", 90, DISSEMINATED)
                .drafted();
    }
}
