package org.learningassurance.shared;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the short references that people say aloud, such as LP-0001: one series a kind, no number twice. */
@Component
public class ReferenceNumbers {

    private final JdbcClient jdbc;

    ReferenceNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The next reference of a series, within the caller's transaction; the series stays locked until it ends.
     *
     * @param series for example "LP"; a series begins by being asked for
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public String next(String series) {
        if (bump(series) == 0) {
            jdbc.sql("insert into reference_number (series, last) values (?, 1)")
                    .param(series)
                    .update();
        }
        int number = jdbc.sql("select last from reference_number where series = ?")
                .param(series)
                .query(Integer.class)
                .single();
        return "%s-%04d".formatted(series, number);
    }

    private int bump(String series) {
        return jdbc.sql("update reference_number set last = last + 1 where series = ?")
                .param(series)
                .update();
    }
}
