package org.learningassurance.shared.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * One choice of a group of radios, checkboxes or a select.
 *
 * @param value what the form sends
 * @param hint a line below the label; empty for none
 */
public record Option(String value, String label, String hint) {

    public static Option of(Object value, String label) {
        return new Option(value.toString(), label, "");
    }

    /** All values of an enum, in their order: {@code Option.of(Priority.values(), Priority::label)}. */
    public static <E extends Enum<E>> List<Option> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), label.apply(value), ""))
                .toList();
    }

    public static <T> List<Option> of(Collection<T> things, Function<T, ?> value, Function<T, String> label) {
        return things.stream()
                .map(thing -> new Option(value.apply(thing).toString(), label.apply(thing), ""))
                .toList();
    }
}
