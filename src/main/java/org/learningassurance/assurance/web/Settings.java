package org.learningassurance.assurance.web;

import java.util.ArrayList;
import java.util.List;
import org.learningassurance.assurance.DecisionSetting;
import org.learningassurance.assurance.MeetingService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.MeetingId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Option;
import org.springframework.stereotype.Component;

/** Where a decision can be recorded today: the choice that every decision form of the review group offers. */
@Component
class Settings {

    /** What the form sends for chair's action; otherwise it sends the meeting's id. */
    static final String CHAIRS_ACTION = "chair";

    private final MeetingService meetings;
    private final Dates dates;

    Settings(MeetingService meetings, Dates dates) {
        this.meetings = meetings;
        this.dates = dates;
    }

    /** Meetings in which a decision can be recorded, last one first, then chair's action for the chair. */
    List<Option> offered(Actor by) {
        List<Option> options = new ArrayList<>();
        meetings.deciding(by)
                .forEach(meeting ->
                        options.add(Option.of(meeting.id(), "In the meeting of " + dates.day(meeting.plannedOn()))));
        if (by.is(Role.REVIEW_GROUP_CHAIR)) {
            options.add(new Option(CHAIRS_ACTION, "Chair’s action", "Between meetings"));
        }
        return options;
    }

    static DecisionSetting chosen(String typed) {
        return typed.equals(CHAIRS_ACTION)
                ? DecisionSetting.chairsAction()
                : DecisionSetting.inMeeting(MeetingId.of(typed));
    }
}
