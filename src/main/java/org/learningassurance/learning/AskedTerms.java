package org.learningassurance.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Rung;

/** What one agency is asked, as it is stored: the rungs by name in the order of the ladder, with commas between. */
@Embeddable
record AskedTerms(
        @Column(nullable = false, length = 120) String rungs,
        @Nullable @Column Integer audience) {

    static AskedTerms of(AskedAgency asked) {
        String rungs = asked.rungs().stream().map(Rung::name).collect(Collectors.joining(","));
        return new AskedTerms(rungs, asked.audience());
    }

    AskedAgency toAsked(AgencyId agency) {
        Set<Rung> asked = EnumSet.noneOf(Rung.class);
        Arrays.stream(rungs.split(","))
                .filter(name -> !name.isEmpty())
                .map(Rung::valueOf)
                .forEach(asked::add);
        return new AskedAgency(agency, asked, audience);
    }
}
