package org.learningassurance.dissemination;

import java.time.Instant;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/** A claim that came with evidence, and what the evidence coach reads in it. */
public record GivenEvidence(
        ReturnId agencyReturn, String agency, Rung claimed, ClaimState state, Instant claimedAt, CoachReading coach) {}
