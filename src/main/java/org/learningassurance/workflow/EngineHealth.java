package org.learningassurance.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** The engine is well when its models are there and, where this node is to run jobs, its job executor does. */
@Component("engineHealthIndicator")
class EngineHealth implements HealthIndicator {

    private final ProcessEngine engine;
    private final ProcessEngineConfigurationImpl configuration;

    EngineHealth(ProcessEngine engine, ProcessEngineConfigurationImpl configuration) {
        this.engine = engine;
        this.configuration = configuration;
    }

    @Override
    public Health health() {
        long models = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .latestVersion()
                .count();
        boolean idle = configuration.isJobExecutorActivate()
                && !configuration.getJobExecutor().isActive();
        Health.Builder said = models < ProcessModel.values().length || idle ? Health.down() : Health.up();
        return said.withDetail("models", models)
                .withDetail("jobExecutor", configuration.getJobExecutor().isActive())
                .build();
    }
}
