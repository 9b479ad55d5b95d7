package org.learningassurance.shared;

/** R6: whatever goes back on something or sets it aside says why, and the reason is kept and shown. */
public final class ReasonIsGiven {

    /** Characters of the columns that keep it, where no shorter one is named. */
    public static final int LONGEST = 4000;

    private ReasonIsGiven() {}

    /** @param asked what to enter, as an instruction: "Enter why the date is moved" */
    public static Verdict judge(String reason, String asked, String field) {
        return judge(reason, asked, LONGEST, field);
    }

    /** @param longest in characters */
    public static Verdict judge(String reason, String asked, int longest, String field) {
        return reason.isBlank()
                ? Verdict.refuse(ReasonIsGiven.class, asked, field)
                : TextFits.judge(reason, longest, "The reason", field);
    }
}
