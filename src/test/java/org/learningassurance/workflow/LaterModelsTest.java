package org.learningassurance.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** On an engine of its own: what was deployed there by some version before, and what this one would deploy. */
class LaterModelsTest {

    private static ProcessEngine engine;

    @BeforeAll
    static void anEngine() {
        StandaloneInMemProcessEngineConfiguration configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("later models");
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void ends() {
        engine.close();
    }

    @ParameterizedTest
    @CsvSource({"1.1, 1.0", "1.10, 1.9", "2.0, 1.7"})
    void areNotPutAsideByOlderOnes(String deployed, String ours) {
        deploy(deployed);

        Throwable refused = catchThrowable(() -> start(ours));

        FailureAnalysis told = Objects.requireNonNull(new ModelsDoNotFit().analyze(refused));
        assertThat(told.getDescription()).contains("newer version", "review.bpmn " + deployed);
        assertThat(told.getAction()).contains("Start that version or a later one");
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1.0", "1.0, 1.1", "1.9, 1.10", "next, 1.0"})
    void areSeenOnlyWhereTheyAreLater(String deployed, String ours) {
        deploy(deployed);

        assertThatCode(() -> start(ours)).doesNotThrowAnyException();
    }

    @Test
    void areNotMissedWhereNothingWasDeployed() {
        assertThatCode(() -> start("brand-new", "1.0")).doesNotThrowAnyException();
    }

    private static void deploy(String tag) {
        engine.getRepositoryService()
                .createDeployment()
                .addString("review.bpmn", model("review", tag))
                .deploy();
    }

    private static void start(String ours) {
        start("review", ours);
    }

    private static void start(String key, String tag) {
        SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
        configuration.setDeploymentResources(new Resource[] {
            new ByteArrayResource(model(key, tag).getBytes(StandardCharsets.UTF_8)) {
                @Override
                public String getFilename() {
                    return key + ".bpmn";
                }
            }
        });
        LaterModels later = new LaterModels();
        later.postInit(configuration);
        later.postProcessEngineBuild(engine);
    }

    private static String model(String key, String tag) {
        return """
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                    xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="later">
                  <bpmn:process id="%s" isExecutable="true" camunda:versionTag="%s" camunda:historyTimeToLive="P1D">
                    <bpmn:startEvent id="start"/>
                  </bpmn:process>
                </bpmn:definitions>
                """.formatted(key, tag);
    }
}
