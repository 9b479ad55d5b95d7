package org.learningassurance.notification;

import java.time.Instant;
import org.learningassurance.shared.PersonId;

/** When a person was last written to in a digest. */
record LastDigest(PersonId person, Instant at) {}
