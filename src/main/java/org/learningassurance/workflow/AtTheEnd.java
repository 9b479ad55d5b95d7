package org.learningassurance.workflow;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Looks at whatever a transaction has touched once, at the transaction's end and inside it. Several events about one return then
 * move its instance once, to where the return has come to; and a delegate that touches a return never moves an instance that it has
 * just changed and not yet written.
 *
 * @param <K> what is touched
 */
final class AtTheEnd<K> {

    private final Consumer<K> look;

    AtTheEnd(Consumer<K> look) {
        this.look = look;
    }

    /** @throws IllegalStateException outside a transaction */
    void touch(K key) {
        touched().add(key);
    }

    @SuppressWarnings("unchecked")
    private Touched<K> touched() {
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound != null) {
            return (Touched<K>) bound;
        }
        Touched<K> touched = new Touched<>();
        TransactionSynchronizationManager.bindResource(this, touched);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                touched.each(look);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(AtTheEnd.this);
            }
        });
        return touched;
    }

    private static final class Touched<K> {

        private final Queue<K> waiting = new ArrayDeque<>();
        private final Set<K> known = new LinkedHashSet<>();

        void add(K key) {
            if (known.add(key)) {
                waiting.add(key);
            }
        }

        void each(Consumer<K> look) {
            for (K next = waiting.poll(); next != null; next = waiting.poll()) {
                known.remove(next); // touched again while it is looked at, it is looked at again
                look.accept(next);
            }
        }
    }
}
