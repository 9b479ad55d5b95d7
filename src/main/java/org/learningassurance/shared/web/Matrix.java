package org.learningassurance.shared.web;

import java.util.List;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Timeliness;

/**
 * The matrix of agencies by rungs, as {@code fragments/track.html} draws it.
 *
 * @param columns headers, for example the rungs asked
 */
public record Matrix(List<String> columns, List<Row> rows) {

    public record Row(String name, List<Cell> cells) {}

    /**
     * @param state how it is drawn; see {@link State}
     * @param label the disposition or timeliness in words
     * @param meta a date or a figure below it; empty for none
     * @param href where it leads; empty for nowhere
     */
    public record Cell(State state, String label, String meta, String href) {

        /** The cell's style class. */
        public String style() {
            return state.style();
        }

        public static Cell notAsked() {
            return new Cell(State.CLOSED, "Not asked", "", "");
        }

        /** Draws the two axes in one cell: what people judged first, then where an open step stands against its date. */
        public static Cell of(Disposition disposition, Timeliness timeliness, String meta, String href) {
            boolean judged = disposition.closed() || disposition == Disposition.NOT_YET_CHANGED;
            String label = judged || disposition == Disposition.CLAIMED
                    ? disposition.label()
                    : disposition == Disposition.RETURNED
                            ? disposition.label() + ", " + timeliness.label().toLowerCase(java.util.Locale.UK)
                            : timeliness.label();
            return new Cell(State.of(disposition, timeliness), label, meta, href);
        }
    }

    /** Colour and symbol; the words always stand beside them. */
    public enum State {
        DONE("done", "✓", "Reached: accepted or recorded"),
        WAITING("waiting", "◔", "With the partnership"),
        DUE("due", "!", "Due soon, or answered and not yet changed"),
        LATE("late", "‼", "Overdue"),
        OPEN("open", "○", "Open, not yet due"),
        CLOSED("closed", "–", "Closed without being reached, or not asked");

        private final String style;
        private final String symbol;
        private final String meaning;

        State(String style, String symbol, String meaning) {
            this.style = style;
            this.symbol = symbol;
            this.meaning = meaning;
        }

        /** The style class of what is in this state. */
        public String style() {
            return "app-cell--" + style;
        }

        public String symbol() {
            return symbol;
        }

        public String meaning() {
            return meaning;
        }

        public static State of(Disposition disposition, Timeliness timeliness) {
            if (disposition.reached()) {
                return DONE;
            }
            if (disposition.closed()) {
                return CLOSED;
            }
            return switch (timeliness) {
                case OVERDUE -> LATE;
                case WITH_PARTNERSHIP -> WAITING;
                case DUE_SOON -> DUE;
                case DONE -> DONE;
                case PAUSED -> OPEN;
                case NOT_YET_DUE -> disposition == Disposition.NOT_YET_CHANGED ? DUE : OPEN;
            };
        }
    }
}
