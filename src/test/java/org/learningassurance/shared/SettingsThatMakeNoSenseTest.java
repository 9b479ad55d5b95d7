package org.learningassurance.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;

/** A value that makes no sense is named, with what would, before anything starts. */
class SettingsThatMakeNoSenseTest {

    private final ApplicationContextRunner settings = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    ConfigurationPropertiesAutoConfiguration.class, ValidationAutoConfiguration.class))
            .withUserConfiguration(All.class);

    @ConfigurationPropertiesScan("org.learningassurance")
    static class All {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tracker.returns.target-percent=0 | targetPercent | between 1 and 100",
                "tracker.returns.target-percent=101 | targetPercent | between 1 and 100",
                "tracker.returns.disseminated-working-days=0 | disseminatedWorkingDays | between 1 and 260",
                "tracker.returns.due-soon-working-days=-1 | dueSoonWorkingDays | between 1 and 260",
                "tracker.returns.draw-one-in=-1 | drawOneIn | between 0 and 1000",
                "tracker.steps.judge=0 | judge | between 1 and 260",
                "tracker.assurance.meeting-within=0 | meetingWithin | between 1 and 260",
                "tracker.training.target-percent=120 | targetPercent | between 1 and 100",
                "tracker.access.failures-per-email=0 | failuresPerEmail | between 1 and 1000",
                "tracker.access.invitation-lasts=10s | invitationLasts | 5 minutes",
                "tracker.mail.in-doubt-after=1ms | inDoubtAfter | 5 seconds",
                "tracker.mail.try-again-after=0s | tryAgainAfter | 1 second",
                "tracker.mail.digests-until=07:00 | digests-until | later than digests-from, which is 08:00",
                "tracker.mail.digests-from=noon | digests-from | noon",
                "tracker.evidence.largest-file=100MB | largest-file | between 1B and 26MB",
            })
    void areNamedWithWhatWouldMakeSense(String setting, String name, String says) {
        settings.withPropertyValues(setting)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining(name)
                        .hasStackTraceContaining(says));
    }

    @Test
    void areNotThoseThatWeGive() {
        settings.run(context -> assertThat(context).hasNotFailed());
    }
}
