package org.learningassurance.shared;

import jakarta.persistence.OptimisticLockException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.learningassurance.shared.web.ConflictSign;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Does one of several things in a transaction of its own, so that one that has moved on keeps none of the others back. */
@Component
public class EachOnItsOwn {

    private static final Hindrance CHANGED =
            new Hindrance("It was changed since you opened it, so look at it again", true);

    private final TransactionTemplate transaction;
    private final List<ConflictSign> conflictSigns;

    EachOnItsOwn(PlatformTransactionManager transactions, List<ConflictSign> conflictSigns) {
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.conflictSigns = conflictSigns;
    }

    /**
     * Why something could not be done.
     *
     * @param reason in plain words
     * @param passes whether it was only changed meanwhile, so that it may be done once it was looked at again
     */
    public record Hindrance(String reason, boolean passes) {}

    /** Why it could not be done; empty when it was. What nobody foresaw is thrown on. */
    public Optional<Hindrance> attempt(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
            return Optional.empty();
        } catch (Refusal refusal) {
            return forGood(refusal.reason());
        } catch (NotFound gone) {
            return forGood("It is not there any more, or not for you");
        } catch (NotAllowed passedOn) {
            return forGood("Your posts do not allow this any more");
        } catch (RuntimeException problem) {
            if (isConflict(problem)) {
                return Optional.of(CHANGED);
            }
            throw problem;
        }
    }

    private static Optional<Hindrance> forGood(String reason) {
        return Optional.of(new Hindrance(reason, false));
    }

    private boolean isConflict(Throwable problem) {
        return Stream.iterate(problem, cause -> cause != null, Throwable::getCause)
                .anyMatch(this::saysItWasChanged);
    }

    /** What a listener flushes before the commit comes as the persistence provider threw it. */
    private boolean saysItWasChanged(Throwable cause) {
        return cause instanceof StaleForm
                || cause instanceof ConcurrencyFailureException
                || cause instanceof OptimisticLockException
                || conflictSigns.stream().anyMatch(sign -> sign.signifies(cause));
    }
}
