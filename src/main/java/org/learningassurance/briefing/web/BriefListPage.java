package org.learningassurance.briefing.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.briefing.BriefFilter;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefStatus;
import org.learningassurance.briefing.BriefVersion;
import org.learningassurance.briefing.BriefView;
import org.learningassurance.learning.LearningSources;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.shared.web.Tag;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of briefs: for the partnership each brief's newest version, for an agency the newest that was issued to it. */
@Controller
class BriefListPage {

    private static final int PAGE_SIZE = 25;

    private final BriefService briefs;
    private final LearningSources sources;

    BriefListPage(BriefService briefs, LearningSources sources) {
        this.briefs = briefs;
        this.sources = sources;
    }

    /** One brief of the list. */
    record Row(String ref, BriefVersion version, Tag status) {

        static Row of(BriefView view) {
            return new Row(
                    view.brief().ref(),
                    view.latest(),
                    BriefTags.of(view.latest().status()));
        }
    }

    @GetMapping("/briefs")
    String list(
            @ModelAttribute("form") BriefFilterForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        List<LearningSources.Source<ReviewId>> reviews = by.partnership() ? sources.reviews(by) : List.of();
        Page<BriefView> found = briefs.list(form.filter(), PageRequest.of(Slice.asked(page) - 1, PAGE_SIZE), by);
        model.addAttribute(
                "list",
                new Slice<>(found.map(Row::of).getContent(), Math.max(1, page), PAGE_SIZE, found.getTotalElements()));
        model.addAttribute("statuses", Option.of(BriefStatus.values(), BriefStatus::label));
        model.addAttribute("reviews", Option.of(reviews, LearningSources.Source::id, LearningSources.Source::label));
        model.addAttribute("chosen", chosen(form, reviews));
        model.addAttribute("partnership", by.partnership());
        model.addAttribute("published", by.readsWhatIsPublished());
        model.addAttribute("mayWrite", by.businessUnit());
        return "briefing/list";
    }

    private static List<Option> chosen(BriefFilterForm form, List<LearningSources.Source<ReviewId>> reviews) {
        List<Option> chosen = new ArrayList<>();
        if (!form.words.isBlank()) {
            chosen.add(Option.of("words", "“" + form.words.strip() + "”"));
        }
        if (form.status != null) {
            chosen.add(Option.of("status", form.status.label()));
        }
        reviews.stream()
                .filter(review -> review.id().equals(form.review))
                .forEach(review -> chosen.add(Option.of("review", review.ref())));
        return chosen;
    }

    /** The filters of the list, as they were chosen. */
    static class BriefFilterForm {

        String words = "";

        @Nullable
        BriefStatus status;

        @Nullable
        ReviewId review;

        BriefFilter filter() {
            return new BriefFilter(status, review, words);
        }
    }
}
