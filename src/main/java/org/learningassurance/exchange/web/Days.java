package org.learningassurance.exchange.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A period that a program asks for. */
final class Days {

    private Days() {}

    /** @throws BadParameter when it ends before it begins */
    static void inOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            throw new BadParameter("to", "to must not be before from");
        }
    }
}
