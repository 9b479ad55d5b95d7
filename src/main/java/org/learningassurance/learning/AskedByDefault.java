package org.learningassurance.learning;

import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.shared.Refusal;
import org.springframework.stereotype.Component;

/** Completes what an agency is asked: rungs that are left open become the default of its kind. */
@Component
class AskedByDefault {

    private final DirectoryService directory;

    AskedByDefault(DirectoryService directory) {
        this.directory = directory;
    }

    /** @throws Refusal when the agency has been merged into another and so answers nothing more */
    AskedAgency complete(AskedAgency asked) {
        Agency agency = directory.agency(asked.agency());
        if (!agency.active()) {
            throw new Refusal(
                    "OnlyActiveAgenciesAreAsked",
                    agency.name() + " has been merged into another agency. Ask that one instead",
                    "agencies");
        }
        return asked.rungs().isEmpty()
                ? new AskedAgency(asked.agency(), agency.kind().defaultRungs(), asked.audience())
                : asked;
    }
}
