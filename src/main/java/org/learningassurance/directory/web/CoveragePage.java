package org.learningassurance.directory.web;

import java.util.List;
import org.learningassurance.directory.CoverageService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Coverage;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.web.Slice;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What is not covered, at a glance: each kind of gap with its count and its first rows, or all rows of one. */
@Controller
class CoveragePage {

    private static final int FIRST = 5;
    private static final int LINES = 50;

    private final CoverageService coverage;

    CoveragePage(CoverageService coverage) {
        this.coverage = coverage;
    }

    /** One kind of gap. @param list the rows that are shown */
    record Part(Coverage.Gap gap, Slice<Coverage.Row> list) {}

    @GetMapping("/coverage")
    String show(
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "1") int page,
            Actor by,
            Model model) {
        List<Coverage.Gap> gaps = coverage.gaps(by);
        model.addAttribute("gaps", gaps)
                .addAttribute(
                        "total",
                        gaps.stream().mapToInt(gap -> gap.rows().size()).sum())
                .addAttribute("parts", of.isEmpty() ? first(gaps) : List.of(one(of, page, gaps)))
                .addAttribute("one", !of.isEmpty());
        return "directory/coverage";
    }

    private static List<Part> first(List<Coverage.Gap> gaps) {
        return gaps.stream()
                .filter(gap -> !gap.rows().isEmpty())
                .map(gap -> new Part(gap, Slice.of(gap.rows(), 1, FIRST)))
                .toList();
    }

    private static Part one(String key, int page, List<Coverage.Gap> gaps) {
        return gaps.stream()
                .filter(gap -> gap.key().equals(key))
                .findFirst()
                .map(gap -> new Part(gap, Slice.of(gap.rows(), page, LINES)))
                .orElseThrow(() -> new NotFound("page"));
    }
}
