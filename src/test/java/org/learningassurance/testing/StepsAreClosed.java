package org.learningassurance.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** A test that opened steps of work by hand leaves none to the next. */
class StepsAreClosed implements TestExecutionListener {

    @Override
    public void afterTestClass(TestContext test) {
        if (test.hasApplicationContext()) {
            test.getApplicationContext().getBeanProvider(OpenSteps.class).ifAvailable(OpenSteps::nothingMoreIsAsked);
        }
    }
}
