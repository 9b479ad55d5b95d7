package org.learningassurance.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * Refuses to start where a later version of the tracker has deployed a model: the engine would take ours, which differs, for the newest one
 * and start everything by it from then on. A database that was changed as well is refused before.
 */
@Component
class LaterModels extends AbstractProcessEnginePlugin {

    private static final Pattern TAG = Pattern.compile("camunda:versionTag=\"([^\"]+)\"");
    private static final Pattern NUMBERED = Pattern.compile("\\d+(\\.\\d+)*");

    private List<Resource> ours = List.of();

    /** What whoever starts the tracker is told. */
    static final class Refused extends RuntimeException {

        Refused(List<String> models) {
            super("Later models are deployed: " + String.join(", ", models));
        }
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration instanceof SpringProcessEngineConfiguration spring) {
            ours = Arrays.asList(spring.getDeploymentResources());
        }
    }

    /** Comes before the models are deployed. */
    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        mustNotBeLater(deployed(engine.getRepositoryService()), ours);
    }

    private static void mustNotBeLater(Map<String, String> deployed, List<Resource> ours) {
        List<String> later = ours.stream()
                .filter(model -> isLater(deployed.get(model.getFilename()), tag(model)))
                .map(model -> "%s %s".formatted(model.getFilename(), deployed.get(model.getFilename())))
                .toList();
        if (!later.isEmpty()) {
            throw new Refused(later);
        }
    }

    /** Tags of the newest models, by the names of their files. */
    private static Map<String, String> deployed(RepositoryService repository) {
        Map<String, String> tags = new HashMap<>();
        repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .filter(model -> model.getVersionTag() != null)
                .forEach(model -> tags.put(model.getKey() + ".bpmn", model.getVersionTag()));
        repository.createDecisionDefinitionQuery().latestVersion().list().stream()
                .filter(table -> table.getVersionTag() != null)
                .forEach(table -> tags.put(table.getKey() + ".dmn", table.getVersionTag()));
        return tags;
    }

    private static boolean isLater(@Nullable String deployed, String ours) {
        return deployed != null
                && NUMBERED.matcher(deployed).matches()
                && NUMBERED.matcher(ours).matches()
                && Version.parse(deployed).compareTo(Version.parse(ours)) > 0;
    }

    private static String tag(Resource model) {
        try (InputStream in = model.getInputStream()) {
            Matcher tag = TAG.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return tag.find() ? tag.group(1) : "";
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
