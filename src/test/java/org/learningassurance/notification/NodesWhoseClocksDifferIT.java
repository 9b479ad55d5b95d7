package org.learningassurance.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.learningassurance.chase.ChaseService;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ChaseRoundId;
import org.learningassurance.shared.MessageId;
import org.learningassurance.shared.MovableClock;
import org.learningassurance.testing.OpenSteps;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Two nodes on one database, the clock of one some minutes before or behind that of the other: nobody is told anything twice. */
@TrackerIT
class NodesWhoseClocksDifferIT {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 11);

    @Autowired
    private PostRoom room;

    @Autowired
    private OutboxService outbox;

    @Autowired
    private ChaseService chase;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private MailSettings settings;

    @Autowired
    private OpenSteps steps;

    @Autowired
    private MovableClock time;

    @Autowired
    private Clock clock;

    @ParameterizedTest
    @ValueSource(ints = {-4, 4})
    void leaveAloneTheMailThatTheOtherIsSending(int minutes) {
        Actor lead = aLeadWhoIsLate();
        round();
        steps.at(DAY, LocalTime.NOON);
        List<MessageId> given = new ArrayList<>();
        Postman other = postman(new Taking(given), Clock.offset(clock, Duration.ofMinutes(minutes)));
        Postman one = postman(
                new Taking(given) {
                    @Override
                    Answer send(Message message, Instant now) {
                        other.sendWaiting();
                        return super.send(message, now);
                    }
                },
                clock);

        one.sendWaiting();
        other.sendWaiting();

        Message mail = room.theMail(lead);
        assertThat(mail.status()).isEqualTo(MessageStatus.SENT);
        assertThat(mail.doubts()).isZero();
        assertThat(given).doesNotHaveDuplicates().contains(mail.id());
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 7})
    void tellALevelOnceThoughEachRunsARound(int minutes) {
        Actor lead = aLeadWhoIsLate();
        round();
        Instant first = clock.instant();

        time.moveTo(first.plus(Duration.ofMinutes(minutes)));
        ChaseRoundId second = chase.decideAndWrite(Actor.clock());
        outbox.prepareDigests(second);

        assertThat(chase.written(second))
                .noneMatch(entry -> entry.told().filter(lead.whoever()::equals).isPresent());
        assertThat(room.theMail(lead).createdAt()).isBefore(first.plus(Duration.ofMinutes(1)));
    }

    private Actor aLeadWhoIsLate() {
        steps.at(DAY.minusDays(1), LocalTime.NOON);
        return room.leadWithWork(LocalDate.of(2026, 6, 4));
    }

    private void round() {
        room.roundOnTheMorningOf(DAY);
    }

    private Postman postman(MailServer server, Clock itsClock) {
        return room.postman(server, settings, itsClock);
    }

    /** Takes everything, and remembers what. */
    private class Taking extends MailServer {

        private final List<MessageId> given;

        Taking(List<MessageId> given) {
            super(
                    new StaticListableBeanFactory(Map.of("sender", new JavaMailSenderImpl()))
                            .getBeanProvider(JavaMailSender.class),
                    settings);
            this.given = given;
        }

        @Override
        Answer send(Message message, Instant now) {
            given.add(message.id());
            return Answer.TAKEN;
        }
    }
}
