package org.learningassurance.reporting;

import java.time.Duration;

/** A paper takes longer to draw than anybody should wait for a page; it goes on being drawn. */
public final class StillBeingDrawn extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Far far;
    private final transient Duration kept;

    /**
     * How far it has come.
     *
     * @param step the step that it is at; 0 while it waits for others
     * @param of how many steps there are
     * @param what the step does
     */
    public record Far(int step, int of, String what) {

        static final Far WAITING = new Far(0, 1, "Waiting for papers that were asked for before");
    }

    StillBeingDrawn(Far far, Duration kept) {
        super(far.what());
        this.far = far;
        this.kept = kept;
    }

    public Far far() {
        return far;
    }

    /** How long it can be fetched once it is drawn. */
    public Duration kept() {
        return kept;
    }
}
