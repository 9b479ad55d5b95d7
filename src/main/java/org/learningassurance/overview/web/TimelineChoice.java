package org.learningassurance.overview.web;

import static java.util.Locale.UK;
import static java.util.stream.Collectors.toMap;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.learningassurance.audit.TimelineChoices;
import org.learningassurance.audit.TimelineFilter;
import org.learningassurance.audit.TrailAuthor;
import org.learningassurance.directory.Agency;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.web.Option;
import org.learningassurance.shared.web.Slice;

/**
 * How the reader narrows a timeline, as the address of the page says it. What is none of the choices narrows nothing, and the page
 * says that it was left out: an address may be old, or come from somebody who sees more.
 */
final class TimelineChoice {

    static final String PAGE = "entriesPage";
    private static final String AUTOMATIC = "automatic";
    private static final List<Integer> DAYS = List.of(7, 30, 90, 365);

    /**
     * One select of the filter.
     *
     * @param chosen empty for all
     */
    record Select(String name, String label, String all, List<Option> options, String chosen) {}

    private final HttpServletRequest request;
    private final List<Select> selects = new ArrayList<>();
    private boolean leftOut;

    TimelineChoice(HttpServletRequest request) {
        this.request = request;
    }

    /** The filter that was chosen. @param agencies those by which the page can be narrowed; empty where it is about one */
    TimelineFilter filter(TimelineChoices choices, List<Agency> agencies, LocalDate today, int size) {
        Optional<SubjectKind> kind = choose(
                "entriesOf", "What happened to", "Everything", choices.kinds(), Enum::name, TimelineChoice::words);
        Optional<TrailAuthor> author = choose(
                "entriesBy", "Who did it", "Everybody", choices.authors(), TimelineChoice::value, TimelineChoice::name);
        Optional<Agency> agency = choose(
                "entriesFor",
                "Agency",
                "All agencies",
                agencies,
                each -> each.id().toString(),
                Agency::name);
        Optional<Integer> days = choose(
                "entriesIn",
                "When it was recorded",
                "At any time",
                DAYS,
                String::valueOf,
                "In the last %d days"::formatted);
        return TimelineFilter.all()
                .about(kind.orElse(null))
                .doneBy(author.orElse(null))
                .of(agency.map(Agency::id).orElse(null))
                .recorded(days.map(today::minusDays).orElse(null), null)
                .page(page(), size);
    }

    private <T> Optional<T> choose(
            String name,
            String label,
            String all,
            List<T> things,
            Function<T, String> value,
            Function<T, String> words) {
        Map<String, T> byValue = things.stream().collect(toMap(value, thing -> thing, (one, other) -> one));
        String asked = asked(name);
        Optional<T> chosen = Optional.ofNullable(byValue.get(asked));
        leftOut |= chosen.isEmpty() && !asked.isEmpty();
        if (things.size() > 1 || chosen.isPresent()) {
            selects.add(new Select(name, label, all, Option.of(things, value, words), chosen.isPresent() ? asked : ""));
        }
        return chosen;
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null ? "" : value.strip();
    }

    private int page() {
        try {
            return Slice.asked(Integer.parseInt(asked(PAGE)));
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    List<Select> selects() {
        return List.copyOf(selects);
    }

    boolean isNarrowed() {
        return selects.stream().anyMatch(select -> !select.chosen().isEmpty());
    }

    /** Whether something in the address is none of the choices. */
    boolean leftOut() {
        return leftOut;
    }

    private static String value(TrailAuthor author) {
        PersonId person = author.person();
        return person == null ? AUTOMATIC : person.toString();
    }

    private static String name(TrailAuthor author) {
        return author.person() == null ? "Automatic" : author.name();
    }

    private static String words(SubjectKind kind) {
        return switch (kind) {
            case RETURN -> "Agency returns";
            case ACTION -> "Actions of the partnership";
            case OVERDUE_REVIEW -> "Overdue assurance";
            case CHASE_ROUND -> "Reminders";
            case WORK_ITEM -> "Steps of work";
            case SYSTEM -> "The service itself";
            default -> plain(kind);
        };
    }

    /** LEARNING_POINT reads "Learning point". */
    private static String plain(SubjectKind kind) {
        String words = kind.name().replace('_', ' ');
        return words.charAt(0) + words.substring(1).toLowerCase(UK);
    }
}
