package org.learningassurance.shared;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches on what runs by itself every so often: sealing, sending. Off in tests and while a command runs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@ConditionalOnBooleanProperty(name = "tracker.schedules", matchIfMissing = true)
class Schedules {}
