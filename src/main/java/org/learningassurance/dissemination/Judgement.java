package org.learningassurance.dissemination;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a judge says about a claim. */
public sealed interface Judgement {

    /** The agency stands on the rung. */
    record Accept(String note) implements Judgement {
        public Accept {
            note = note.strip();
        }
    }

    /**
     * The agency has answered, and practice or outcomes have not changed yet.
     *
     * @param nextMeasurementOn the day by which it measures again, which becomes the due date
     * @param nextStep what is to happen before
     */
    record AcceptNotYetChanged(@Nullable LocalDate nextMeasurementOn, String nextStep) implements Judgement {
        public AcceptNotYetChanged {
            nextStep = nextStep.strip();
        }
    }

    /** The claim goes back to the agency, with a reason. */
    record Return(String reason) implements Judgement {
        public Return {
            reason = reason.strip();
        }
    }

    /**
     * The claim goes back to the agency for more, which it sends by a day.
     *
     * @param missing what the fuller claim is to say or show
     * @param expectedBy the day by which it is expected, which becomes the due date
     */
    record AskForMore(String missing, @Nullable LocalDate expectedBy) implements Judgement {
        public AskForMore {
            missing = missing.strip();
        }
    }
}
