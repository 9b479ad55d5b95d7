package org.learningassurance.chase;

import java.util.List;

/**
 * A page of the ledger.
 *
 * @param page counted from 0
 * @param total rows on all pages together
 */
public record LedgerPage(List<ChaseEntry> items, int page, int size, long total) {}
