package org.learningassurance.reporting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.learningassurance.assurance.AssuranceChoice;
import org.learningassurance.assurance.AssuranceService;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.Situation;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.dissemination.AgencyReturn;
import org.learningassurance.dissemination.Claim;
import org.learningassurance.dissemination.Judgement;
import org.learningassurance.dissemination.OutcomeClaim;
import org.learningassurance.dissemination.PracticeClaim;
import org.learningassurance.dissemination.ReturnService;
import org.learningassurance.dissemination.Shows;
import org.learningassurance.evidence.EvidenceDetails;
import org.learningassurance.evidence.EvidenceKind;
import org.learningassurance.evidence.EvidenceService;
import org.learningassurance.evidence.Independence;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.EvidenceId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.SessionId;
import org.learningassurance.training.ActionPlan;
import org.learningassurance.training.ActionService;
import org.learningassurance.training.ActionStatus;
import org.learningassurance.training.Attendance;
import org.learningassurance.training.SessionService;
import org.learningassurance.training.SessionTerms;
import org.springframework.context.ApplicationContext;

/**
 * A year in which one agency showed an outcome for children, another found that practice had not changed yet, a third never answered,
 * an action was withdrawn and a gap accepted. It is the day after.
 */
final class YearOfAnswers {

    static final String WORDS = "Somebody asked me and wrote it down.";

    static final String SESSIONS = "Sessions on asking twice";

    final ReportedYear year;
    final Situation situation;
    final ReportPeriod period;

    private final ApplicationContext application;
    private final ReturnService returns;
    private final LearningPointId climbed;

    YearOfAnswers(ApplicationContext application) {
        this(application, 0);
    }

    /** @param more agencies that showed an outcome as well, each on a learning point of its own and without anybody's words */
    YearOfAnswers(ApplicationContext application, int more) {
        this.application = application;
        returns = bean(ReturnService.class);
        year = new ReportedYear(application);
        situation = year.situation;
        period = new ReportPeriod(
                year.period.from(), year.period.from().plusYears(1).minusDays(1));
        AgencyId heard = situation.agency("Heard");
        AgencyId looked = situation.agency("Looked");
        climbed = year.asked(Set.of(Rung.DISSEMINATED, Rung.PRACTICE_CHANGED, Rung.OUTCOME), heard, looked);
        LearningPointId small = year.asked(Set.of(Rung.DISSEMINATED), situation.agency("Small"));
        workshopsArePlannedAndOneIsWithdrawn();
        oneSessionOfManyIsHeld(heard);
        told(heard);
        told(looked);
        List<AgencyId> others = IntStream.range(0, more)
                .mapToObj(number -> situation.agency("Other"))
                .toList();
        List<LearningPointId> measured = others.stream()
                .map(agency -> year.asked(Set.of(Rung.DISSEMINATED, Rung.OUTCOME), agency))
                .toList();
        situation.itIs(period.from().plusDays(300));
        for (int at = 0; at < more; at++) {
            situation.disseminates(measured.get(at), others.get(at), 49);
            year.outcomeIsAccepted(measured.get(at), others.get(at));
        }
        practiceHasChanged(heard);
        practiceHasNotChangedYet(looked);
        childrenSaySo(heard);
        gapIsAccepted(small);
        situation.itIs(period.to().plusDays(1));
    }

    private void workshopsArePlannedAndOneIsWithdrawn() {
        ActionService actions = bean(ActionService.class);
        ActionId withdrawn = year.workshopIsPlanned("A workshop that was withdrawn");
        actions.withdraw(
                withdrawn,
                "The forum was wound up",
                actions.theAction(withdrawn).version(),
                situation.officer);
        year.workshopIsPlanned("Asking in every visit");
    }

    private void oneSessionOfManyIsHeld(AgencyId agency) {
        ActionService actions = bean(ActionService.class);
        SessionService sessions = bean(SessionService.class);
        ActionId action = actions.plan(
                new ActionPlan(
                        "PRACTITIONER_SESSIONS",
                        SESSIONS,
                        "",
                        Set.of(climbed),
                        Set.of(year.theme),
                        bean(DirectoryService.class).businessUnitPost(),
                        situation.today().plusDays(30),
                        Map.of()),
                situation.officer);
        if (actions.theAction(action).status() == ActionStatus.PLANNED) {
            actions.start(action, actions.theAction(action).version(), situation.officer);
        }
        sessions.plan(
                action,
                new SessionTerms(30, 2, 80, situation.today()),
                Map.of(agency, 50),
                actions.theAction(action).version(),
                situation.officer);
        SessionId held = sessions.book(action, situation.today(), 30, "", situation.officer);
        sessions.record(
                held,
                situation.today(),
                Map.of(agency, new Attendance(12, 0)),
                sessions.get(held, situation.officer).version(),
                situation.officer);
    }

    private void gapIsAccepted(LearningPointId point) {
        AssuranceService assurance = bean(AssuranceService.class);
        assurance.decide(
                point,
                new AssuranceChoice.GapAccepted(),
                "The agency has closed its service",
                assurance.unsettled(point).stream().map(AgencyReturn::id).collect(Collectors.toSet()),
                DecisionSetting.chairsAction(),
                0,
                situation.chair);
    }

    private void told(AgencyId agency) {
        situation.disseminates(climbed, agency, 48);
        isAccepted(situation.returnOf(climbed, agency), Rung.DISSEMINATED);
    }

    private void practiceHasChanged(AgencyId agency) {
        isAccepted(
                answers(agency, new PracticeClaim(Shows.POSITIVE, "Seen", false, Set.of(audit(agency)), "")),
                Rung.PRACTICE_CHANGED);
    }

    private void practiceHasNotChangedYet(AgencyId agency) {
        ReturnId id = answers(agency, new PracticeClaim(Shows.NEGATIVE, "Seen", false, Set.of(audit(agency)), ""));
        returns.judge(
                id,
                Rung.PRACTICE_CHANGED,
                new Judgement.AcceptNotYetChanged(situation.today().plusDays(90), "Measure again"),
                returns.theReturn(id).version(),
                situation.member);
    }

    private void childrenSaySo(AgencyId agency) {
        EvidenceId words = evidence(agency, EvidenceKind.CHILDREN_AND_FAMILIES_VOICE);
        isAccepted(
                answers(agency, new OutcomeClaim(Shows.POSITIVE, "7 of 9", "1 of 9", WORDS, false, Set.of(words), "")),
                Rung.OUTCOME);
    }

    private ReturnId answers(AgencyId agency, Claim claim) {
        ReturnId id = situation.returnOf(climbed, agency);
        returns.claim(id, claim, returns.theReturn(id).version(), situation.leadOf(agency));
        return id;
    }

    private void isAccepted(ReturnId id, Rung rung) {
        if (returns.awaitedJudge(id).isPresent()) {
            returns.judge(
                    id,
                    rung,
                    new Judgement.Accept("Seen"),
                    returns.theReturn(id).version(),
                    situation.member);
        }
    }

    private EvidenceId audit(AgencyId agency) {
        return evidence(agency, EvidenceKind.CASE_FILE_AUDIT);
    }

    private EvidenceId evidence(AgencyId agency, EvidenceKind kind) {
        return bean(EvidenceService.class)
                .add(
                        agency,
                        new EvidenceDetails(
                                kind,
                                "A trial",
                                "Who lives in the home",
                                situation.today().minusDays(30),
                                situation.today(),
                                10,
                                "3 of 10",
                                "8 of 10",
                                Independence.OTHER_TEAM),
                        situation.leadOf(agency));
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }
}
