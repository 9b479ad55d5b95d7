package org.learningassurance.dissemination;

import java.util.OptionalInt;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;

/** How many of an agency's staff partnership sessions have reached, so that nobody has to count them twice. */
public interface SessionReach {

    /** @return people of the agency who attended sessions on the learning point; empty when there were no sessions */
    OptionalInt reached(LearningPointId learningPoint, AgencyId agency);
}
