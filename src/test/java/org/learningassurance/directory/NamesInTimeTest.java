package org.learningassurance.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Rung;

/** A health trust that joined, was renamed, and took its first name again. */
class NamesInTimeTest {

    private static final Instant JOINED = Instant.parse("2024-03-01T09:00:00Z");
    private static final Instant RENAMED = Instant.parse("2025-03-01T09:00:00Z");
    private static final Instant RENAMED_BACK = Instant.parse("2026-03-01T09:00:00Z");

    private final Agency trust = new Agency(
            AgencyId.next(), "TRUST", "Vale Trust", new AgencyKind("HEALTH", "Health", Set.of(Rung.DISSEMINATED)));
    private final AgencyName first = new AgencyName(trust, 1, JOINED);
    private final AgencyName second = renamed("Vale and Moor Trust", 2, RENAMED);
    private final AgencyName third = renamed("Vale Trust", 3, RENAMED_BACK);
    private final NamesInTime names = new NamesInTime(List.of(trust), List.of(first, second, third));

    @Test
    void anAgencyIsCalledWhatItWasCalledThen() {
        assertThat(names.of(trust.id(), JOINED)).isEqualTo("Vale Trust");
        assertThat(names.of(trust.id(), RENAMED.minusMillis(1))).isEqualTo("Vale Trust");
        assertThat(names.of(trust.id(), RENAMED)).isEqualTo("Vale and Moor Trust");
        assertThat(names.of(trust.id(), RENAMED_BACK.plusSeconds(1))).isEqualTo("Vale Trust");
    }

    @Test
    void beforeItJoinedItIsCalledWhatItWasFirstCalled() {
        assertThat(names.of(trust.id(), JOINED.minusSeconds(1))).isEqualTo("Vale Trust");
    }

    @Test
    void ofTwoNamesGivenAtOneMomentTheLaterCounts() {
        NamesInTime atOnce = new NamesInTime(List.of(trust), List.of(first, renamed("Moor Trust", 2, JOINED)));

        assertThat(atOnce.of(trust.id(), JOINED)).isEqualTo("Moor Trust");
        assertThat(atOnce.earlier(trust.id())).isEmpty();
    }

    @Test
    void earlierNamesSayUntilWhenTheyWereUsed() {
        assertThat(names.earlier(trust.id()))
                .containsExactly(
                        new NamesInTime.Earlier("Vale Trust", RENAMED),
                        new NamesInTime.Earlier("Vale and Moor Trust", RENAMED_BACK));
        assertThat(names.all()).containsExactlyInAnyOrder("Vale Trust", "Vale and Moor Trust");
    }

    @Test
    void oneWhoseNamesWereNeverRecordedHasTheNameThatItHas() {
        NamesInTime without = new NamesInTime(List.of(trust), List.of());

        assertThat(without.of(trust.id(), JOINED)).isEqualTo("Vale Trust");
        assertThat(without.earlier(trust.id())).isEmpty();
    }

    @Test
    void nobodyElseHasAName() {
        assertThatThrownBy(() -> names.of(AgencyId.next(), JOINED)).isInstanceOf(NotFound.class);
    }

    private AgencyName renamed(String name, int number, Instant when) {
        trust.rename(name);
        return new AgencyName(trust, number, when);
    }
}
