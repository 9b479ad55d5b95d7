package org.learningassurance.shared;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start on a folder for the H2 database in which nothing can be written, before anything opens it: H2 would go on, reading
 * only, and fail at the first thing that somebody does.
 */
@Component
class DataFolder implements BeanFactoryPostProcessor, EnvironmentAware {

    private static final String FILE_OF_H2 = "jdbc:h2:file:";
    private static final byte[] SOMETHING = new byte[64 * 1024];

    private String database = "";

    @Override
    public void setEnvironment(Environment environment) {
        database = environment.getProperty("spring.datasource.url", "");
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (database.startsWith(FILE_OF_H2)) {
            check(file(database.substring(FILE_OF_H2.length()).replaceFirst(";.*", "")));
        }
    }

    private static Path file(String name) {
        String full = name.startsWith("~") ? System.getProperty("user.home") + name.substring(1) : name;
        return Path.of(full + ".mv.db").toAbsolutePath().normalize();
    }

    /** @throws DataFolderCannotBeUsed which names the folder and says why */
    private static void check(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
            }
            Path tried = Files.createTempFile(folder, "can-be-written", null);
            try {
                Files.write(tried, SOMETHING);
            } finally {
                Files.delete(tried);
            }
            if (Files.exists(file) && !Files.isWritable(file)) {
                throw new AccessDeniedException(file.toString());
            }
        } catch (IOException problem) {
            throw new DataFolderCannotBeUsed(folder, problem);
        }
    }
}
