package org.learningassurance.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.mock.env.MockEnvironment;

/** A folder for the database that is none, or into which nothing goes, is named before anything starts. */
class FolderThatCannotBeWrittenTest {

    @Test
    void isNamedWithWhatToDo(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("data"));

        FailureAnalysis said = Objects.requireNonNull(new WhyTheDataFolderIsRefused()
                .analyze(catchThrowable(() -> check("jdbc:h2:file:" + file + "/tracker"))));

        assertThat(said.getDescription()).startsWith("Nothing can be written in the data folder " + file);
        assertThat(said.getAction()).contains("--tracker.data-directory");
    }

    @Test
    void isNoneThatIsMadeAndLeftEmpty(@TempDir Path folder) throws IOException {
        Path made = folder.resolve("new").resolve("data");

        check("jdbc:h2:file:" + made.resolve("tracker") + ";WRITE_DELAY=0");

        assertThat(made).isEmptyDirectory();
    }

    @Test
    void isNotLookedForWhereTheDatabaseIsNoFile() {
        assertThatCode(() -> check("jdbc:postgresql://localhost/tracker")).doesNotThrowAnyException();
        assertThatCode(() -> check("jdbc:h2:mem:tracker")).doesNotThrowAnyException();
    }

    private static void check(String database) {
        DataFolder check = new DataFolder();
        check.setEnvironment(new MockEnvironment().withProperty("spring.datasource.url", database));
        check.postProcessBeanFactory(new DefaultListableBeanFactory());
    }
}
