package org.learningassurance.training.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Panels;
import org.learningassurance.shared.web.Tag;
import org.learningassurance.training.ActionFact;
import org.learningassurance.training.ActionView;
import org.learningassurance.training.FactMoment;
import org.learningassurance.training.FactType;
import org.learningassurance.training.Pace;
import org.learningassurance.training.PartnershipAction;
import org.learningassurance.training.PractitionerSession;
import org.learningassurance.training.Reach;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts together what the page of an action shows. */
@Component
class ActionPageModel {

    private final LearningPointService learning;
    private final LearningSources sources;
    private final DirectoryService directory;
    private final Panels panels;
    private final WorkingCalendar calendar;
    private final Dates dates;
    private final Clock clock;

    ActionPageModel(
            LearningPointService learning,
            LearningSources sources,
            DirectoryService directory,
            Panels panels,
            WorkingCalendar calendar,
            Dates dates,
            Clock clock) {
        this.learning = learning;
        this.sources = sources;
        this.directory = directory;
        this.panels = panels;
        this.calendar = calendar;
        this.dates = dates;
        this.clock = clock;
    }

    /** A fact with its answer in words. */
    record Answer(String label, String words) {}

    /** One session of the table. */
    record SessionRow(PractitionerSession session, Tag status) {}

    /** How far one agency's people have been reached. */
    record AgencyRow(String agency, int audience, int reached) {

        public String share() {
            return audience == 0 ? "" : reached * 100L / audience + "%";
        }
    }

    String show(ActionView view, StepForm form, Model model, Actor by) {
        PartnershipAction action = view.action();
        LocalDate today = LocalDate.now(clock);
        List<ActionFact> asked = action.kind().facts(FactMoment.CARRYING_OUT);
        form.ask(asked);
        model.addAttribute("view", view);
        model.addAttribute("action", action);
        model.addAttribute("subject", Subject.of(action.id()));
        model.addAttribute("status", ActionTags.of(action.status()));
        model.addAttribute("timeliness", ActionTags.timeliness(action, today, calendar));
        model.addAttribute("owner", directory.post(action.ownerPost()).title());
        model.addAttribute(
                "asks", directory.asked(action.ownerPost()).map(Person::name).orElse("nobody at present"));
        model.addAttribute("learningPoints", served(action, by));
        model.addAttribute("themes", by.partnership() ? sources.theThemes(action.themes()) : List.of());
        model.addAttribute("answers", answers(action));
        model.addAttribute("asked", asked);
        model.addAttribute("agencies", agencyOptions());
        model.addAttribute("sessionRows", sessionRows(view));
        model.addAttribute("panels", panels.of(Subject.of(action.id()), by));
        addChoices(model);
        view.reach().ifPresent(reach -> addReach(view, reach, today, model));
        return "training/action";
    }

    private static void addChoices(Model model) {
        model.addAttribute("yesNo", List.of(Option.of("yes", "Yes"), Option.of("no", "No")));
        model.addAttribute(
                "decisions",
                List.of(
                        new Option("plan", "Yes, plan sessions", "The next page works out how many"),
                        new Option("none", "No", "Say why. The training update is then done")));
    }

    private void addReach(ActionView view, Reach reach, LocalDate today, Model model) {
        Map<AgencyId, String> names = agencyNames();
        boolean open = view.action().status().open();
        Pace pace = Pace.of(reach, view.sessions(), today);
        model.addAttribute("reach", reach);
        model.addAttribute("said", SessionsInWords.of(reach, view.sessions(), view.progress(), pace, open, dates));
        model.addAttribute(
                "picture",
                SessionPicture.of(new SessionPicture.Drawn(
                        reach.plan(), view.progress(), today, open ? pace.reachesTargetOn() : Optional.empty())));
        model.addAttribute(
                "agencyRows",
                reach.agencies().stream()
                        .map(each -> new AgencyRow(
                                names.getOrDefault(each.agency(), "An agency"), each.audience(), each.reached()))
                        .sorted(Comparator.comparing(AgencyRow::agency))
                        .toList());
    }

    private List<LearningPoint> served(PartnershipAction action, Actor by) {
        List<LearningPoint> seen = by.partnership()
                ? List.copyOf(
                        learning.theLearningPoints(action.learningPoints()).values())
                : learning.list(LearningPointFilter.all(), by);
        return seen.stream()
                .filter(each -> action.learningPoints().contains(each.id()))
                .sorted(Comparator.comparing(LearningPoint::ref))
                .toList();
    }

    private List<Answer> answers(PartnershipAction action) {
        List<Answer> answers = new ArrayList<>();
        for (FactMoment moment : FactMoment.values()) {
            for (ActionFact fact : action.kind().facts(moment)) {
                String words = words(fact, action);
                if (!words.isEmpty()) {
                    answers.add(new Answer(fact.label(), words));
                }
            }
        }
        return answers;
    }

    private String words(ActionFact fact, PartnershipAction action) {
        String answer = action.facts().getOrDefault(fact.code(), "");
        if (fact.type() == FactType.AGENCIES) {
            Map<AgencyId, String> names = agencyNames();
            return action.agencies().stream()
                    .map(agency -> names.getOrDefault(agency, "An agency"))
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
        if (answer.isEmpty()) {
            return "";
        }
        return switch (fact.type()) {
            case DATE -> dates.day(LocalDate.parse(answer));
            case YES_NO -> answer.equals("yes") ? "Yes" : "No";
            default -> answer;
        };
    }

    private static List<SessionRow> sessionRows(ActionView view) {
        return view.sessions().stream()
                .map(session -> new SessionRow(session, ActionTags.of(session.status())))
                .toList();
    }

    private List<Option> agencyOptions() {
        return Option.of(directory.activeAgencies(), Agency::id, Agency::name);
    }

    private Map<AgencyId, String> agencyNames() {
        return directory.agencies().stream().collect(Collectors.toMap(Agency::id, Agency::name));
    }
}
