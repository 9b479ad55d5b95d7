package org.learningassurance.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets modules run work every so often ({@code @Scheduled}). Off in tests, which run it themselves. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty("tracker.schedulers")
class SchedulingConfiguration {}
