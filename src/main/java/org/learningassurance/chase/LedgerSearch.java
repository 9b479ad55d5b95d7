package org.learningassurance.chase;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.PostId;

/** A filter within a scope as an SQL condition with its values. */
record LedgerSearch(String where, Map<String, Object> values) {

    private static final UUID NOBODY = new UUID(0, 0);

    static LedgerSearch of(LedgerFilter filter, LedgerScope scope) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> values = new HashMap<>();
        equal("work_item", filter.item(), conditions, values);
        equal("learning_point", filter.learningPoint(), conditions, values);
        equal("agency", filter.agency(), conditions, values);
        equal("told_post", filter.toldPost(), conditions, values);
        if (filter.level() != null) {
            conditions.add("level = :level");
            values.put("level", filter.level().name());
        }
        if (!scope.everything()) {
            conditions.add("told_post in (:own)");
            values.put(
                    "own",
                    scope.posts().isEmpty()
                            ? List.of(NOBODY)
                            : scope.posts().stream().map(PostId::value).toList());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        return new LedgerSearch(where, values);
    }

    private static void equal(String column, @Nullable Id value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            conditions.add(column + " = :" + column);
            values.put(column, value.value());
        }
    }
}
