package org.learningassurance.testing;

import org.learningassurance.shared.MovableClock;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A test that moved the time leaves the real one to the next. */
class ClockIsPutBack implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(MovableClock.class).ifAvailable(MovableClock::reset);
        }
    }
}
