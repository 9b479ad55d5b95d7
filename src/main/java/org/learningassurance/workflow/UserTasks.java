package org.learningassurance.workflow;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.learningassurance.worklist.WorkItemKind;

/** A user task is named after the kind of work it asks for: {@code userTask_judgeClaim} asks to {@code JUDGE_CLAIM}. */
final class UserTasks {

    private static final String PREFIX = "userTask_";

    private UserTasks() {}

    static String keyOf(WorkItemKind kind) {
        String[] words = kind.name().toLowerCase(Locale.ROOT).split("_");
        return PREFIX
                + words[0]
                + Arrays.stream(words).skip(1).map(UserTasks::capitalised).collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException for a task that asks for no kind of work that we know */
    static WorkItemKind kindOf(String taskDefinitionKey) {
        return Arrays.stream(WorkItemKind.values())
                .filter(kind -> keyOf(kind).equals(taskDefinitionKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of work: " + taskDefinitionKey));
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
