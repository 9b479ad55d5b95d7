package org.learningassurance.dissemination;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps a set of enum constants in one column, as their names with commas between. */
abstract class EnumSets<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    EnumSets(Class<E> type) {
        this.type = type;
    }

    static class OfRoutes extends EnumSets<Route> {
        OfRoutes() {
            super(Route.class);
        }
    }

    static class OfArrangements extends EnumSets<Arrangement> {
        OfArrangements() {
            super(Arrangement.class);
        }
    }

    @Override
    public String convertToDatabaseColumn(Set<E> constants) {
        return constants.stream()
                .sorted(Comparator.naturalOrder())
                .map(Enum::name)
                .collect(Collectors.joining(","));
    }

    @Override
    public Set<E> convertToEntityAttribute(String column) {
        if (column.isEmpty()) {
            return Set.of();
        }
        return Arrays.stream(column.split(",", -1))
                .map(name -> Enum.valueOf(type, name))
                .collect(Collectors.toUnmodifiableSet());
    }
}
