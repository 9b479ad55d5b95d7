package org.learningassurance.shared;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Work that a transaction puts off until its end and still does inside it: committed with the rest or not at all. Whatever is
 * looked at one by one comes first, since it may touch and write more; rows are then written together, in few statements.
 *
 * @param <T> what is put off
 */
public final class AtTheEnd<T> {

    private final boolean together;
    private final Supplier<Collection<T>> waiting;
    private final Consumer<List<T>> work;

    private AtTheEnd(boolean together, Supplier<Collection<T>> waiting, Consumer<List<T>> work) {
        this.together = together;
        this.waiting = waiting;
        this.work = work;
    }

    /** Looks at each thing once, however often it was added; one that is added again while it is looked at is looked at again. */
    public static <T> AtTheEnd<T> each(Consumer<T> look) {
        return new AtTheEnd<>(false, LinkedHashSet::new, things -> things.forEach(look));
    }

    /** Takes everything at once, in the order in which it was added, when nothing is left to be looked at. */
    public static <T> AtTheEnd<T> together(Consumer<List<T>> write) {
        return new AtTheEnd<>(true, ArrayList::new, write);
    }

    /** @throws IllegalStateException outside a transaction */
    public void add(T thing) {
        Agenda.ofTransaction().waiting(this).add(thing);
    }

    /** Does now what would be done at the end. */
    public void now() {
        Agenda.ofTransaction().doAll(this);
    }

    private List<T> take(Collection<T> things) {
        if (together) {
            List<T> all = List.copyOf(things);
            things.clear();
            return all;
        }
        T first = things.iterator().next();
        things.remove(first);
        return List.of(first);
    }

    /** Of one transaction. A single synchronisation, because one that is registered while others end is never called. */
    private static final class Agenda implements TransactionSynchronization {

        private final Map<AtTheEnd<?>, Collection<?>> waiting = new LinkedHashMap<>();

        static Agenda ofTransaction() {
            Agenda bound = (Agenda) TransactionSynchronizationManager.getResource(Agenda.class);
            if (bound != null) {
                return bound;
            }
            Agenda agenda = new Agenda();
            TransactionSynchronizationManager.registerSynchronization(agenda);
            TransactionSynchronizationManager.bindResource(Agenda.class, agenda);
            return agenda;
        }

        @SuppressWarnings("unchecked")
        <T> Collection<T> waiting(AtTheEnd<T> of) {
            return (Collection<T>) waiting.computeIfAbsent(of, none -> of.waiting.get());
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            for (Optional<AtTheEnd<?>> next = next(); next.isPresent(); next = next()) {
                doNext(next.get());
            }
        }

        private Optional<AtTheEnd<?>> next() {
            return next(false).or(() -> next(true));
        }

        private Optional<AtTheEnd<?>> next(boolean together) {
            for (Map.Entry<AtTheEnd<?>, Collection<?>> entry : waiting.entrySet()) {
                if (entry.getKey().together == together && !entry.getValue().isEmpty()) {
                    return Optional.of(entry.getKey());
                }
            }
            return Optional.empty();
        }

        <T> void doAll(AtTheEnd<T> of) {
            while (!waiting(of).isEmpty()) {
                doNext(of);
            }
        }

        private <T> void doNext(AtTheEnd<T> of) {
            of.work.accept(of.take(waiting(of)));
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(Agenda.class);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Agenda.class, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Agenda.class);
        }
    }
}
