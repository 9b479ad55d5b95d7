/** The pages of the outbox and the ledger. */
@NullMarked
package org.learningassurance.notification.web;

import org.jspecify.annotations.NullMarked;
