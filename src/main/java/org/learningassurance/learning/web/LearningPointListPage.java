package org.learningassurance.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.directory.Agency;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointFilter;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.review.Theme;
import org.learningassurance.review.ThemeService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.shared.web.Tag;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of learning points: everything for the partnership, for an agency what it is asked. */
@Controller
class LearningPointListPage {

    private static final int PAGE_SIZE = 25;
    private static final Map<String, String> SORTS =
            Map.of("ref", "ref", "kind", "kind", "priority", "priority", "agreed", "agreedOn", "status", "status");

    private final LearningPointService learningPoints;
    private final ThemeService themes;
    private final DirectoryService directory;

    LearningPointListPage(LearningPointService learningPoints, ThemeService themes, DirectoryService directory) {
        this.learningPoints = learningPoints;
        this.themes = themes;
        this.directory = directory;
    }

    /** The filters as they stand in the address. */
    static class Filters {

        @Nullable
        LearningPointStatus status;

        @Nullable
        LearningPointKind kind;

        @Nullable
        Priority priority;

        @Nullable
        ReviewId review;

        @Nullable
        ThemeId theme;

        @Nullable
        AgencyId agency;

        LearningPointFilter filter() {
            return new LearningPointFilter(status, kind, priority, review, theme, agency);
        }
    }

    record Row(
            LearningPoint learningPoint,
            Tag status,
            @Nullable Tag priority,
            int agencies) {}

    @GetMapping("/learning-points")
    String list(
            @ModelAttribute("form") Filters filters,
            @RequestParam(defaultValue = "-ref") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        int wanted = Slice.asked(page);
        Page<LearningPoint> found =
                learningPoints.list(filters.filter(), PageRequest.of(wanted - 1, PAGE_SIZE, order(sort)), by);
        List<Theme> themeList = themes.list(by);
        List<Agency> agencies = by.partnership() ? directory.agencies() : List.of();
        model.addAttribute(
                "list",
                new Slice<>(
                        found.getContent().stream().map(each -> row(each, by)).toList(),
                        wanted,
                        PAGE_SIZE,
                        found.getTotalElements()));
        model.addAttribute("sort", sort);
        model.addAttribute("chosen", chosen(filters, themeList, agencies));
        model.addAttribute("statuses", Option.of(LearningPointStatus.values(), LearningPointStatus::label));
        model.addAttribute("kinds", Option.of(LearningPointKind.values(), LearningPointKind::label));
        model.addAttribute("priorities", Option.of(Priority.values(), Priority::label));
        model.addAttribute("themes", Option.of(themeList, Theme::id, Theme::name));
        model.addAttribute("agencies", Option.of(agencies, Agency::id, Agency::name));
        model.addAttribute("ofReview", filters.review);
        model.addAttribute("mayDraft", by.businessUnit());
        model.addAttribute("wide", by.partnership());
        return "learning/list";
    }

    private static Row row(LearningPoint learningPoint, Actor by) {
        Priority priority = learningPoint.priority();
        return new Row(
                learningPoint,
                LearningPointViews.status(learningPoint.status()),
                priority == null ? null : Tag.of(priority),
                learningPoint.askedAsSeenBy(by).size());
    }

    private static Sort order(String sort) {
        String property = SORTS.getOrDefault(sort.replaceFirst("^-", ""), "ref");
        Sort.Direction direction = sort.startsWith("-") ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, property).and(Sort.by(direction, "ref"));
    }

    private static List<Option> chosen(Filters filters, List<Theme> themes, List<Agency> agencies) {
        List<Option> chosen = new ArrayList<>();
        if (filters.status != null) {
            chosen.add(Option.of("status", filters.status.label()));
        }
        if (filters.kind != null) {
            chosen.add(Option.of("kind", filters.kind.label()));
        }
        if (filters.priority != null) {
            chosen.add(Option.of("priority", filters.priority.label() + " priority"));
        }
        if (filters.review != null) {
            chosen.add(Option.of("review", "Of one review"));
        }
        themes.stream()
                .filter(theme -> theme.id().equals(filters.theme))
                .forEach(theme -> chosen.add(Option.of("theme", theme.name())));
        agencies.stream()
                .filter(agency -> agency.id().equals(filters.agency))
                .forEach(agency -> chosen.add(Option.of("agency", "Asks " + agency.name())));
        return chosen;
    }
}
