package org.learningassurance.assurance;

import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.MeetingId;

/**
 * Where a decision of the review group is taken: in one of its meetings, or between meetings as chair's action.
 *
 * @param meeting null for chair's action
 */
public record DecisionSetting(@Nullable MeetingId meeting) {

    public static DecisionSetting inMeeting(MeetingId meeting) {
        return new DecisionSetting(meeting);
    }

    public static DecisionSetting chairsAction() {
        return new DecisionSetting(null);
    }
}
