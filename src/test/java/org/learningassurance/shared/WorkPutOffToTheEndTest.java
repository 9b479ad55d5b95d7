package org.learningassurance.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

class WorkPutOffToTheEndTest {

    private final List<String> done = new ArrayList<>();
    private final AtTheEnd<String> rows = AtTheEnd.together(all -> done.add("rows " + all));
    private final AtTheEnd<String> moved = AtTheEnd.each(this::look);
    private final Transactions transactions = new Transactions();
    private final TransactionTemplate transaction = new TransactionTemplate(transactions);

    private void look(String at) {
        done.add("look at " + at);
        rows.add(at);
        if (at.equals("a return that moves another")) {
            moved.add("the other");
        }
    }

    @Test
    void isDoneOnceBeforeTheCommitAndRowsAreWrittenTogetherAfterAllElse() {
        transaction.executeWithoutResult(status -> {
            rows.add("first");
            moved.add("a return");
            moved.add("a return");
            assertThat(done).isEmpty();
        });
        assertThat(done).containsExactly("look at a return", "rows [first, a return]", "commit");
    }

    @Test
    void takesInWhatIsAddedWhileItIsDone() {
        transaction.executeWithoutResult(status -> moved.add("a return that moves another"));
        assertThat(done)
                .containsExactly(
                        "look at a return that moves another",
                        "look at the other",
                        "rows [a return that moves another, the other]",
                        "commit");
    }

    @Test
    void isForgottenWithATransactionThatIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            rows.add("first");
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> rows.add("second"));
        assertThat(done).containsExactly("rows [second]", "commit");
    }

    @Test
    void failsTheTransactionWhenItFails() {
        AtTheEnd<String> failing = AtTheEnd.together(all -> {
            throw new IllegalStateException("no space left");
        });
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> failing.add("first")))
                .hasMessage("no space left");
        assertThat(done).doesNotContain("commit");
    }

    @Test
    void belongsToTheInnerOfTwoTransactionsOnlyIfItWasAddedThere() {
        TransactionTemplate ofItsOwn = new TransactionTemplate(transactions);
        ofItsOwn.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.executeWithoutResult(status -> {
            rows.add("outer");
            ofItsOwn.executeWithoutResult(inner -> rows.add("inner"));
            assertThat(done).containsExactly("rows [inner]", "commit");
        });
        assertThat(done).containsExactly("rows [inner]", "commit", "rows [outer]", "commit");
    }

    @Test
    void isDoneAtOnceForWhoeverNeedsIt() {
        transaction.executeWithoutResult(status -> {
            rows.add("first");
            rows.now();
            assertThat(done).containsExactly("rows [first]");
        });
        assertThat(done).containsExactly("rows [first]", "commit");
    }

    @Test
    void isRefusedOutsideATransaction() {
        assertThatThrownBy(() -> rows.add("first")).isInstanceOf(IllegalStateException.class);
    }

    private final class Transactions extends AbstractPlatformTransactionManager {

        private int depth;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object one) {
            return depth > 0;
        }

        @Override
        protected void doBegin(Object one, TransactionDefinition definition) {
            depth++;
        }

        @Override
        protected Object doSuspend(Object one) {
            return one;
        }

        @Override
        protected void doResume(@Nullable Object one, Object suspended) {}

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            done.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {}

        @Override
        protected void doCleanupAfterCompletion(Object one) {
            depth--;
        }
    }
}
