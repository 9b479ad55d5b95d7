package org.learningassurance.screening;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Verdict;

/** R12: text that certainly holds an identifier is not saved, unless the business unit says why it identifies nobody. */
final class NothingIdentifies {

    private NothingIdentifies() {}

    static Verdict check(List<Finding> findings, @Nullable String identifiesNobody, String field, Actor by) {
        List<Finding> certain = findings.stream().filter(Finding::certain).toList();
        if (certain.isEmpty()) {
            return Verdict.allow();
        }
        if (by.businessUnit() && identifiesNobody != null && !identifiesNobody.isBlank()) {
            return Verdict.allow();
        }
        String what = certain.stream().map(Finding::words).distinct().collect(Collectors.joining(", "));
        String todo = by.businessUnit()
                ? ". Take it out, or say below why it identifies nobody"
                : ". Take it out: nothing here may identify a child or a family";
        return Verdict.refuse(NothingIdentifies.class, what + todo, field);
    }
}
