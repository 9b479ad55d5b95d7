package org.learningassurance.dissemination.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.learningassurance.dissemination.ClaimState;
import org.learningassurance.dissemination.ClaimView;
import org.learningassurance.dissemination.JudgedBy;
import org.learningassurance.dissemination.JudgementDates;
import org.learningassurance.dissemination.ReturnSettings;
import org.learningassurance.dissemination.ReturnStory;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.dissemination.ReturnViews;
import org.learningassurance.dissemination.StepView;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.web.Dates;
import org.springframework.stereotype.Component;

/** Tells an agency what happens after it has answered: who looks at it by when, and what is asked next. */
@Component
class WhatIsNext {

    private final ReturnViews views;
    private final JudgementDates judgements;
    private final ReturnSettings settings;
    private final Dates dates;
    private final Clock clock;

    WhatIsNext(ReturnViews views, JudgementDates judgements, ReturnSettings settings, Dates dates, Clock clock) {
        this.views = views;
        this.judgements = judgements;
        this.settings = settings;
        this.dates = dates;
        this.clock = clock;
    }

    /** Sentences, in the order in which it happens; empty while nothing has been sent. */
    List<String> afterSending(ReturnId id, Actor by) {
        ReturnStory story = views.story(id, by);
        return story.claims().isEmpty() && story.requests().isEmpty() ? List.of() : after(story);
    }

    private List<String> after(ReturnStory story) {
        ReturnView view = story.now();
        Optional<StepView> open = view.next();
        if (open.isEmpty()) {
            return List.of("Nothing more is asked of you for this learning point.");
        }
        List<String> sentences = new ArrayList<>();
        if (story.waitingClaim().isPresent()) {
            ClaimView claim = story.waitingClaim().get();
            sentences.add(judged(claim, view.id()));
            sentences.add("If it is accepted, "
                    + asked(view, open.get().rung().above(), claim.made().alreadyInPlace()));
        } else if (story.waitingRequest().isPresent()) {
            sentences.add("The business unit considers it%s. While it does, you are not late."
                    .formatted(usuallyBy(view.id())));
        } else {
            sentences.add(open(story, open.get()));
        }
        return sentences;
    }

    private String judged(ClaimView claim, ReturnId id) {
        String who = claim.made().judgedBy() == JudgedBy.REVIEW_GROUP ? "The review group" : "The business unit";
        return "%s judges it%s. While it does, you are not late.".formatted(who, usuallyBy(id));
    }

    private String usuallyBy(ReturnId id) {
        return judgements
                .answerDue(id)
                .map(day -> day.isBefore(LocalDate.now(clock)) ? "" : ", as a rule by " + dates.day(day))
                .orElse("");
    }

    private String asked(ReturnView view, Optional<Rung> from, boolean alreadyInPlace) {
        return view.steps().stream()
                .filter(step -> from.isPresent() && step.rung().compareTo(from.get()) >= 0)
                .filter(step -> !step.disposition().closed())
                .findFirst()
                .map(step -> "you are asked for “%s” next%s%s."
                        .formatted(step.rung().label(), byWhen(step), alreadyInPlace ? "" : settling(step)))
                .orElse("nothing more is asked of you for this learning point.");
    }

    /** Judging takes its time: the date moves on where too little would be left of it. */
    private String byWhen(StepView step) {
        return step.dueOn().isBefore(LocalDate.now(clock))
                ? ", by a date that leaves you time"
                : ", by %s or later".formatted(dates.day(step.dueOn()));
    }

    private String settling(StepView step) {
        return step.rung() == Rung.PRACTICE_CHANGED && settings.practiceSettlesWeeks() > 0
                ? ", once practice has had %d weeks to settle".formatted(settings.practiceSettlesWeeks())
                : "";
    }

    /** Nothing waits for the partnership: it is the agency's turn, now or from a day on. */
    private String open(ReturnStory story, StepView step) {
        boolean inPart = story.lastClaim(step.rung())
                .filter(claim -> claim.made().state() == ClaimState.PROGRESS)
                .isPresent();
        if (inPart) {
            return "“%s” stays open until %d%% of the staff are reached. Report again by %s."
                    .formatted(step.rung().label(), story.now().targetPercent(), dates.day(step.dueOn()));
        }
        LocalDate opens = step.opensOn();
        return opens != null && opens.isAfter(LocalDate.now(clock))
                ? "Next you are asked for “%s”, from %s, by %s."
                        .formatted(step.rung().label(), dates.day(opens), dates.day(step.dueOn()))
                : "Next you are asked for “%s”, by %s.".formatted(step.rung().label(), dates.day(step.dueOn()));
    }
}
