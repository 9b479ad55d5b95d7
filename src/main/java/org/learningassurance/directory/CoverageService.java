package org.learningassurance.directory;

import java.util.Comparator;
import java.util.List;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Coverage;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks every module what is not covered, for those who answer for agencies and posts. */
@Service
@Transactional(readOnly = true)
public class CoverageService {

    private final List<Coverage> modules;

    CoverageService(List<Coverage> modules) {
        this.modules = modules;
    }

    /** @throws org.learningassurance.shared.NotAllowed for anybody but {@link Coverage#READERS} */
    public List<Coverage.Gap> gaps(Actor by) {
        by.must(Coverage.READERS);
        return modules.stream()
                .flatMap(module -> module.of(by).stream())
                .sorted(Comparator.comparingInt(Coverage.Gap::order))
                .toList();
    }
}
