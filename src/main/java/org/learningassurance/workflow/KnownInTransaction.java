package org.learningassurance.workflow;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is read once for a whole transaction and forgotten with it.
 *
 * @param <T> what is known
 */
final class KnownInTransaction<T> {

    /** @throws IllegalStateException outside a transaction */
    void remember(T known) {
        if (TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.unbindResource(this);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResource(KnownInTransaction.this);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, known);
    }

    @SuppressWarnings("unchecked")
    Optional<T> ask() {
        return Optional.ofNullable((T) TransactionSynchronizationManager.getResource(this));
    }
}
