package org.learningassurance.testing;

/** Where tests of the whole application read their settings. */
public final class TestSettings {

    /**
     * From the class path alone, where {@code application-test.yml} has the last word. Tests run in the project's directory, and a file
     * of settings there, {@code config/application.yml}, would have it instead: mail would go out and the trail be sealed by the clock
     * in the middle of a test.
     */
    public static final String ONLY_OURS = "spring.config.location=classpath:/";

    private TestSettings() {}
}
