package org.learningassurance.assurance;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a meeting's pack: texts only, as they stood when the pack was made, so that it reads the same ever after.
 *
 * @param part of the pack that it stands in: "Overdue assurance"
 * @param title what is to be decided, on what, of whom
 * @param facts what the group has to know of it, in the order in which it is read
 * @param sent the reminders and escalations of the ledger, oldest first
 * @param decided what was decided on it before, newest first
 */
public record PackEntry(String part, String title, List<Fact> facts, List<Sent> sent, List<Decided> decided) {

    public PackEntry {
        facts = List.copyOf(facts);
        sent = List.copyOf(sent);
        decided = List.copyOf(decided);
    }

    /** What one thing is, in words. */
    public record Fact(String label, String text) {}

    /** @param forDate the due date that it was about */
    public record Sent(String on, String what, String to, String forDate) {}

    /**
     * @param about what was decided on; empty, and null in packs that did not say it, for the entry's own item
     * @param cameOfIt what has become of it by the day of the pack
     */
    public record Decided(
            @Nullable String about, String on, String where, String what, String reason, String cameOfIt) {}

    static PackEntry of(String part, String title, List<Fact> facts) {
        return new PackEntry(part, title, facts, List.of(), List.of());
    }
}
