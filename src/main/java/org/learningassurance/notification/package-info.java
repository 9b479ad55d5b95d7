/**
 * The outbox: every mail as a row that is claimed before it is sent and says what became of it, linked to the ledger rows that it
 * carries. Digests are composed when they are sent, from what is open then; no mail carries learning text (R9, R16).
 */
@NullMarked
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"shared", "directory", "worklist", "chase"})
package org.learningassurance.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
