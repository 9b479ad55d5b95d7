package org.learningassurance.exchange.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param page counted from 1
 * @param size how many a page
 * @param total how many there are in all
 */
record ApiPage<T>(List<T> items, int page, int size, long total) {}
