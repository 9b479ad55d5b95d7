package org.learningassurance.dissemination;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningassurance.shared.NotAllowed;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.StaleForm;
import org.learningassurance.shared.web.ConflictSign;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one of several things in a transaction of its own, so that one that has moved on keeps none of the others back. */
@Component
class EachOnItsOwn {

    private static final String CHANGED = "It was changed since you opened it. Look at it again";

    private final TransactionTemplate transaction;
    private final List<ConflictSign> conflictSigns;

    EachOnItsOwn(PlatformTransactionManager transactions, List<ConflictSign> conflictSigns) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.conflictSigns = conflictSigns;
    }

    /** Why it could not be done, in plain words; empty when it was. What nobody foresaw is thrown on. */
    Optional<String> attempt(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.reason());
        } catch (NotFound gone) {
            return Optional.of("It is not shared with you any more");
        } catch (NotAllowed passedOn) {
            return Optional.of("Your posts do not allow this any more");
        } catch (StaleForm | ConcurrencyFailureException changed) {
            return Optional.of(CHANGED);
        } catch (RuntimeException problem) {
            if (isConflict(problem)) {
                return Optional.of(CHANGED);
            }
            throw problem;
        }
    }

    private boolean isConflict(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> conflictSigns.stream().anyMatch(sign -> sign.signifies(cause)));
    }
}
