package org.learningassurance.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.ActionId;
import org.learningassurance.shared.SessionId;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is changed after it was first saved is stored, and not lost in a copy. */
@TrackerIT
class NewAggregateIsPersistedItselfIT {

    @Autowired
    ActionService actions;

    @Autowired
    PractitionerSessions sessions;

    @Autowired
    DirectoryService directory;

    @Autowired
    Cast cast;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void keepsWhatIsChangedBetweenSavingAndCommit() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        ActionId action = actions.plan(
                new ActionPlan(
                        "GUIDANCE",
                        "Guidance",
                        "",
                        Set.of(cast.learningPoint()),
                        Set.of(),
                        directory.trainingOfficerPost(),
                        LocalDate.of(2199, 1, 1),
                        Map.of()),
                cast.officer());
        PractitionerSession session = new PractitionerSession(SessionId.next(), action, day, 20, "");

        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            assertThat(sessions.save(session)).isSameAs(session);
            session.cancel("Snow");
        });

        assertThat(sessions.findById(session.id()).orElseThrow().status()).isEqualTo(SessionStatus.CANCELLED);
    }
}
