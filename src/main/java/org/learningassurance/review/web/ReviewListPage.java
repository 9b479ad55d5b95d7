package org.learningassurance.review.web;

import static java.util.Objects.requireNonNullElse;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learningassurance.review.Review;
import org.learningassurance.review.ReviewFilter;
import org.learningassurance.review.ReviewKind;
import org.learningassurance.review.ReviewService;
import org.learningassurance.review.ReviewStatus;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.WorkingCalendar;
import org.learningassurance.shared.web.Dates;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;
import org.learningassurance.shared.web.Tag;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The list of reviews with the figures of the period. The period stands in the address as {@code from} and {@code to}; the form's
 * three inputs a date lead there.
 */
@Controller
class ReviewListPage {

    private static final int PAGE_SIZE = 25;
    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final Map<String, String> SORTS =
            Map.of("opened", "openedOn", "ref", "ref", "kind", "kind", "due", "dueOn");

    private final ReviewService reviews;
    private final WorkingCalendar calendar;
    private final Dates dates;
    private final Clock clock;

    ReviewListPage(ReviewService reviews, WorkingCalendar calendar, Dates dates, Clock clock) {
        this.reviews = reviews;
        this.calendar = calendar;
        this.dates = dates;
        this.clock = clock;
    }

    /** One review of the list. */
    record Row(Review review, ClockView clock, Tag status) {}

    /** The period of the page, and by when it was recorded. */
    record Period(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate recordedBy) {}

    @GetMapping("/reviews")
    String list(
            @ModelAttribute("form") ReviewFilterForm form,
            BindingResult errors,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
                    LocalDate recordedBy,
            @RequestParam(defaultValue = "-opened") String sort,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Actor by) {
        if (!by.readsWhatIsPublished()) {
            throw new NotFound("page");
        }
        Period period = new Period(from, to, recordedBy);
        if (form.typedADate()) {
            Period typed = typed(form, errors);
            if (!errors.hasErrors()) {
                return "redirect:" + address(typed, form);
            }
        } else {
            form.show(from, to, recordedBy);
        }
        show(model, form, period, sort, page, by);
        return "review/list";
    }

    private static Period typed(ReviewFilterForm form, BindingResult errors) {
        Period typed = new Period(
                form.since.toDateIfGiven(errors, "since", "The first day"),
                form.until.toDateIfGiven(errors, "until", "The last day"),
                form.recorded.toDateIfGiven(errors, "recorded", "The day of recording"));
        if (typed.from() != null && typed.to() != null && typed.to().isBefore(typed.from())) {
            errors.rejectValue("until", "order", "The last day must be on or after the first day");
        }
        return typed;
    }

    private static String address(Period period, ReviewFilterForm form) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/reviews");
        add(address, "from", period.from());
        add(address, "to", period.to());
        add(address, "recordedBy", period.recordedBy());
        add(address, "kind", form.kind);
        add(address, "status", form.status);
        return address.toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    private void show(Model model, ReviewFilterForm form, Period period, String sort, int page, Actor by) {
        LocalDate today = LocalDate.now(clock);
        Page<Review> found = reviews.list(
                new ReviewFilter(period.from(), period.to(), form.kind, form.status),
                PageRequest.of(Slice.asked(page) - 1, PAGE_SIZE, order(sort)),
                by);
        List<Row> rows = found.getContent().stream()
                .map(review -> new Row(review, ClockView.of(review, today, calendar), ReviewTags.status(review)))
                .toList();
        model.addAttribute("list", new Slice<>(rows, Math.max(1, page), PAGE_SIZE, found.getTotalElements()));
        model.addAttribute("sort", sort);
        model.addAttribute("chosen", chosen(form, period));
        model.addAttribute("kinds", Option.of(ReviewKind.values(), ReviewKind::label));
        model.addAttribute("statuses", Option.of(ReviewStatus.values(), ReviewStatus::label));
        model.addAttribute("period", period);
        model.addAttribute(
                "figures",
                reviews.figures(
                        requireNonNullElse(period.from(), FIRST_DAY),
                        requireNonNullElse(period.to(), today),
                        recordedBy(period),
                        by));
        model.addAttribute("mayRecord", by.businessUnit());
    }

    /** The end of the day of recording, or now. */
    private Instant recordedBy(Period period) {
        return period.recordedBy() == null
                ? clock.instant()
                : period.recordedBy()
                        .plusDays(1)
                        .atStartOfDay(clock.getZone())
                        .toInstant()
                        .minusNanos(1000);
    }

    private static Sort order(String sort) {
        String property = SORTS.getOrDefault(sort.replaceFirst("^-", ""), "openedOn");
        Sort.Direction direction = sort.startsWith("-") ? Sort.Direction.DESC : Sort.Direction.ASC;
        return Sort.by(direction, property).and(Sort.by(direction, "ref"));
    }

    private List<Option> chosen(ReviewFilterForm form, Period period) {
        List<Option> chosen = new ArrayList<>();
        if (period.from() != null) {
            chosen.add(Option.of("from", "From " + dates.day(period.from())));
        }
        if (period.to() != null) {
            chosen.add(Option.of("to", "To " + dates.day(period.to())));
        }
        if (period.recordedBy() != null) {
            chosen.add(Option.of("recordedBy", "As recorded by " + dates.day(period.recordedBy())));
        }
        if (form.kind != null) {
            chosen.add(Option.of("kind", form.kind.label()));
        }
        if (form.status != null) {
            chosen.add(Option.of("status", form.status.label()));
        }
        return chosen;
    }
}
