package org.learningassurance.dissemination;

import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ReturnId;

/** Which return: its id, and the learning point, agency and round that it stands for. */
public record ReturnRef(ReturnId id, LearningPointId learningPoint, AgencyId agency, int round) {}
