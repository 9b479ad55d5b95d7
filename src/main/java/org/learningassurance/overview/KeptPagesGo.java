package org.learningassurance.overview;

import java.util.List;
import org.learningassurance.shared.GoesWithThePerson;
import org.learningassurance.shared.PersonId;
import org.springframework.stereotype.Component;

@Component
class KeptPagesGo implements GoesWithThePerson {

    private final KeptPages pages;

    KeptPagesGo(KeptPages pages) {
        this.pages = pages;
    }

    @Override
    public List<String> of(PersonId person) {
        return pages.keepsAny(person)
                ? List.of("The pages that they pinned and those that they opened last are forgotten.")
                : List.of();
    }
}
