package org.learningassurance.journey;

import java.time.LocalDate;

/** What an agency's training lead does on the agency's pages. */
final class AnsweringAgency {

    private final Desk lead;

    AnsweringAgency(Desk lead) {
        this.lead = lead;
    }

    /** The form, filled in but for the number of staff reached. */
    Desk beginsToConfirmDissemination(LocalDate from, LocalDate to) {
        return lead.takeUp("Confirm dissemination, LP-")
                .tick("Supervision")
                .date("When was it first passed on?", from)
                .date("When was it last passed on?", to)
                .type("How many staff have been reached so far, in all?", "")
                .choose("Does the training that you give your own staff carry the learning now?", "Yes");
    }

    Desk reports(int reached, LocalDate from, LocalDate to) {
        beginsToConfirmDissemination(from, to);
        return sends(reached);
    }

    Desk sends(int reached) {
        return lead.type("How many staff have been reached so far, in all?", String.valueOf(reached))
                .press("Continue")
                .press("Send");
    }

    Desk reportsImplementation(LocalDate since) {
        return lead.takeUp("Report implementation, LP-")
                .tick("Procedure or policy")
                .type("What was put in place?", Texts.PUT_IN_PLACE)
                .date("Since when?", since)
                .press("Continue")
                .says(Texts.PUT_IN_PLACE)
                .press("Send");
    }

    /** Adds the audit with its file on the way, and goes on with the form. */
    Desk givesEvidence(Audit audit) {
        lead.takeUp("Give evidence of practice change, LP-")
                .type("What was found, in a few sentences?", audit.finding())
                .press("Save this and add evidence")
                .tick("Case-file audit")
                .type("Short name", audit.name())
                .date("When does the period begin that it is about?", audit.from())
                .date("When does that period end?", audit.to())
                .choose("Who gathered it?", "Another agency")
                .type("How many cases, people or answers were looked at? (optional)", "40")
                .type("What was found before? (optional)", audit.before())
                .type("What was found now? (optional)", audit.now())
                .type("What does it show?", audit.finding())
                .press("Add the evidence")
                .press("Add a file")
                .file("Choose a file", audit.file(), audit.finding())
                .press("Add the file")
                .press("Go on with the form");
        return lead.choose("What does the evidence show for this learning point?", audit.shows())
                .press("Continue")
                .says(audit.name())
                .press("Send");
    }

    Desk saysItIsNotForUs() {
        return lead.takeUp("Confirm dissemination, LP-")
                .follow("It does not apply to us, or we need longer")
                .choose("What do you want to tell us?", "It does not apply to us")
                .type("Why? Or what do you do instead?", Texts.NOT_FOR_US)
                .press("Send")
                .says("The partnership considers it");
    }

    /**
     * A case-file audit of forty files by another agency.
     *
     * @param shows as the form offers it
     */
    record Audit(
            String name,
            LocalDate from,
            LocalDate to,
            String before,
            String now,
            String finding,
            String shows,
            String file) {}
}
