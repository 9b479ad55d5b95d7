package org.learningassurance.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test of the whole application, in the one context that all such tests share: profile {@code test}, a server on a random port,
 * the database named by {@code tracker.test.database} (h2 or postgresql), no job executor and no schedulers: what is due is run by
 * {@link org.learningassurance.shared.DueJobs}, and {@link org.learningassurance.shared.MovableClock} moves the time. The clock
 * is put back after each class, and steps of work that {@link OpenSteps} opened are closed.
 *
 * <p>Nothing cleans the database: a test makes its own data and looks at that only. Whoever needs a bean replaced has a
 * second context to pay for; find another way.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = TestSettings.ONLY_OURS)
@AutoConfigureMockMvc
@ActiveProfiles("test")
@ContextConfiguration(initializers = TestDatabase.class)
@org.springframework.test.context.TestExecutionListeners(
        listeners = {ClockIsPutBack.class, StepsAreClosed.class},
        mergeMode = org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS)
public @interface TrackerIT {}
