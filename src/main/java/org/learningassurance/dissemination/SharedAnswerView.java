package org.learningassurance.dissemination;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Verdict;

/**
 * One answer for several learning points, as its pages show it.
 *
 * @param fields the form's fields by name as they were typed; empty before anything was
 */
public record SharedAnswerView(UUID id, Map<String, List<String>> fields, boolean sent, List<Item> items) {

    /**
     * One of the returns.
     *
     * @param brief the version of the brief that is confirmed, or null when it was asked without one
     * @param reachedSoFar as last reported, or as partnership sessions counted
     * @param maySend whether a claim can be sent for it now, and why not
     * @param claim what was sent, or null
     * @param sentBack the last claim when the agency is to claim it again, with what was missing; or null
     * @param leftOut why nothing was sent; empty before sending and when something was
     */
    public record Item(
            ReturnView view,
            @Nullable ConfirmedBrief brief,
            OptionalInt reachedSoFar,
            Verdict maySend,
            @Nullable RungClaim claim,
            @Nullable ClaimView sentBack,
            String leftOut) {

        public boolean waits() {
            return claim == null && leftOut.isEmpty();
        }
    }

    public SharedAnswerView {
        items = List.copyOf(items);
    }

    /** Those for which something can be sent, in the order in which they were chosen. */
    public List<Item> toSend() {
        return items.stream()
                .filter(item -> item.waits() && item.maySend().allowed())
                .toList();
    }

    /** Those that moved on since they were chosen. */
    public List<Item> movedOn() {
        return items.stream()
                .filter(item -> item.waits() && !item.maySend().allowed())
                .toList();
    }

    public List<Item> done() {
        return items.stream().filter(item -> item.claim() != null).toList();
    }

    public List<Item> leftOut() {
        return items.stream().filter(item -> !item.leftOut().isEmpty()).toList();
    }

    /** Of which return a new form is filled in from earlier answers. */
    public Optional<Item> first() {
        return toSend().stream().findFirst();
    }
}
