package org.learningassurance.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.learningassurance.reporting.Drawings;
import org.learningassurance.reporting.Progress;
import org.learningassurance.reporting.StillBeingDrawn;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.AtOnce;
import org.learningassurance.testing.Roster;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A report that is asked for while others are drawn that take long. */
@TrackerIT
class LongReportIT {

    private static final String PERIOD = "from=2019-01-01&to=2019-12-31";
    private static final String FILE = "/reports/scrutiny-board/report.csv?" + PERIOD;

    private final CountDownLatch mayEnd = new CountDownLatch(1);

    @Autowired
    private Drawings drawings;

    @Autowired
    private Roster roster;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void tellsItsReaderThatItWaitsAndIsThereWhenItIsDrawn() throws Exception {
        Actor officer = roster.somebody(Role.BUSINESS_UNIT);
        AtOnce.all(List.of(longOne("one", officer), longOne("another", officer)));

        MvcTestResult waiting = seen(FILE, officer);
        assertThat(waiting).hasStatus(HttpStatus.ACCEPTED).hasHeader("Retry-After", "3");
        assertThat(waiting)
                .bodyText()
                .contains("The report is being drawn", "Waiting for papers that were asked for before")
                .contains("See whether it is ready")
                .contains("href=\"" + FILE.replace("&", "&amp;"));
        mayEnd.countDown();

        assertThat(seen(FILE, officer)).hasStatusOk().bodyText().contains("First day of the period,2019-01-01");
        assertThat(seen("/reports/scrutiny-board?" + PERIOD, officer)).hasStatusOk();
    }

    private Callable<Void> longOne(String which, Actor by) {
        return () -> {
            assertThatThrownBy(() -> drawings.of(Boolean.class, which, by, this::draw))
                    .isInstanceOf(StillBeingDrawn.class);
            return null;
        };
    }

    private boolean draw(Progress progress) {
        try {
            return mayEnd.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private MvcTestResult seen(String address, Actor by) {
        return mvc.get().uri(address).with(As.actor(by)).exchange();
    }
}
