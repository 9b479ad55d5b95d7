package org.learningassurance.training;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Verdict;

/** Policy: somebody came to a delivered session, and no more had been before than came, so that nobody counts twice. */
final class AttendanceAddsUp {

    private static final int MOST = 10_000;

    private AttendanceAddsUp() {}

    static Verdict check(Map<AgencyId, Attendance> came) {
        Verdict verdict = Verdict.allow();
        for (Map.Entry<AgencyId, Attendance> each : came.entrySet()) {
            verdict = verdict.and(check(each.getKey(), each.getValue()));
        }
        if (came.values().stream().allMatch(people -> people.attended() == 0)) {
            verdict = verdict.and(refuse("Enter how many people came. If nobody came, cancel the session.", null));
        }
        return verdict;
    }

    private static Verdict check(AgencyId agency, Attendance people) {
        if (people.attended() < 0 || people.attended() > MOST) {
            return refuse("How many came must be between 0 and %,d".formatted(MOST), "attended[" + agency + "]");
        }
        if (people.cameBefore() < 0 || people.cameBefore() > people.attended()) {
            return refuse(
                    "How many had been to a session before must be between 0 and the %d who came"
                            .formatted(people.attended()),
                    "cameBefore[" + agency + "]");
        }
        return Verdict.allow();
    }

    private static Verdict refuse(String reason, @Nullable String field) {
        return Verdict.refuse(AttendanceAddsUp.class, reason, field);
    }
}
