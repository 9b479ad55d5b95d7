package org.learningassurance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CheckCommandTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void isContentWhenEveryCheckIs() {
        assertThat(new CheckCommand(List.of(check(), check()), true).carryOut()).isTrue();
        assertThat(asked).hasValue(2);
    }

    @Test
    void asksEveryCheckThoughTheFirstFoundSomething() {
        assertThat(new CheckCommand(List.of(check("Link 3 is broken"), check()), true).carryOut())
                .isFalse();
        assertThat(asked).hasValue(2);
    }

    private SelfCheck check(String... faults) {
        return new SelfCheck() {
            @Override
            public String name() {
                return "Trail";
            }

            @Override
            public List<String> faults() {
                asked.incrementAndGet();
                return List.of(faults);
            }
        };
    }
}
