package org.learningassurance.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.DomainEvent;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads the trail for people, within what they may see (R11). */
@Repository
class Timelines {

    private final JdbcTemplate jdbc;

    Timelines(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    TimelinePage of(Subject subject, TimelineFilter filter, Actor by) {
        return page(on(subject), filter, by);
    }

    private static Query on(Subject subject) {
        return new Query(" from trail_about a join trail_entry e on e.id = a.entry join trail_text t on t.entry = e.id"
                        + " where a.kind = ? and a.subject_id = ?")
                .with(subject.kind().name())
                .with(subject.id());
    }

    /** @param ofAgencies whether agencies are to be chosen from too: to find them costs as much as the rest */
    TimelineChoices choices(Subject subject, boolean ofAgencies, Actor by) {
        Query query = on(subject);
        scope(query, by);
        List<Did> done = jdbc.query(
                "select e.subject_kind, e.by_person, max(t.by_name)" + query.sql
                        + " group by e.subject_kind, e.by_person",
                (row, number) -> new Did(
                        SubjectKind.valueOf(row.getString(1)),
                        new TrailAuthor(person(row.getObject(2, UUID.class)), text(row.getString(3)))),
                query.values());
        Map<Optional<PersonId>, TrailAuthor> authors = new HashMap<>();
        done.forEach(one -> authors.putIfAbsent(Optional.ofNullable(one.by().person()), one.by()));
        return new TimelineChoices(
                done.stream().map(Did::kind).distinct().sorted().toList(),
                authors.values().stream()
                        .sorted(Comparator.comparing(TrailAuthor::name, String.CASE_INSENSITIVE_ORDER))
                        .toList(),
                ofAgencies ? agenciesIn(query) : List.of());
    }

    /** Somebody did something to a kind of thing. */
    private record Did(SubjectKind kind, TrailAuthor by) {}

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private List<AgencyId> agenciesIn(Query query) {
        return jdbc
                .query(
                        "select distinct f.subject_id from trail_about f where f.kind = 'AGENCY' and f.entry in (select e.id"
                                + query.sql + ")",
                        (row, number) -> new Subject(SubjectKind.AGENCY, row.getObject(1, UUID.class)),
                        query.values())
                .stream()
                .filter(about -> !about.equals(Subject.partnershipOnly()))
                .map(about -> new AgencyId(about.id()))
                .toList();
    }

    /** Everything, facts that no timeline shows included. */
    TimelinePage all(TimelineFilter filter, Actor by) {
        return page(new Query(" from trail_entry e join trail_text t on t.entry = e.id where 1 = 1"), filter, by);
    }

    private TimelinePage page(Query query, TimelineFilter filter, Actor by) {
        narrow(query, filter);
        scope(query, by);
        Long total = jdbc.queryForObject("select count(*)" + query.sql, Long.class, query.values());
        List<TimelineEntry> entries = jdbc.query(
                "select e.id, e.type, e.subject_kind, e.subject_id, t.title, t.by_name, e.recorded_at, e.occurred_on, "
                        + "t.detail, e.facts" + query.sql + " order by e.place desc limit ? offset ?",
                Timelines::entry,
                query.with(filter.size())
                        .with((filter.page() - 1L) * filter.size())
                        .values());
        Map<UUID, List<AgencyId>> agencies = agenciesOf(entries);
        List<TimelineEntry> told = entries.stream()
                .map(entry -> entry.telling(agencies.getOrDefault(entry.id(), List.of())))
                .toList();
        return new TimelinePage(told, filter.page(), filter.size(), total == null ? 0 : total);
    }

    /** Whose doings each entry tells. */
    private Map<UUID, List<AgencyId>> agenciesOf(List<TimelineEntry> entries) {
        Map<UUID, List<AgencyId>> found = new HashMap<>();
        if (entries.isEmpty()) {
            return found;
        }
        jdbc.query(
                "select entry, subject_id from trail_about where kind = 'AGENCY' and entry in (" + places(entries)
                        + ") order by subject_id",
                row -> {
                    Subject about = new Subject(SubjectKind.AGENCY, row.getObject(2, UUID.class));
                    if (!about.equals(Subject.partnershipOnly())) {
                        found.computeIfAbsent(row.getObject(1, UUID.class), entry -> new ArrayList<>())
                                .add(new AgencyId(about.id()));
                    }
                },
                entries.stream().map(TimelineEntry::id).toArray());
        return found;
    }

    private static String places(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }

    private static void narrow(Query query, TimelineFilter filter) {
        if (filter.agency() != null) {
            query.and(
                            "exists (select 1 from trail_about f where f.entry = e.id and f.kind = 'AGENCY' and f.subject_id = ?)")
                    .with(filter.agency().value());
        }
        if (filter.kind() != null) {
            query.and("e.subject_kind = ?").with(filter.kind().name());
        }
        TrailAuthor by = filter.by();
        if (by != null) {
            PersonId person = by.person();
            if (person == null) {
                query.and("e.by_person is null");
            } else {
                query.and("e.by_person = ?").with(person.value());
            }
        }
        if (filter.from() != null) {
            query.and("e.recorded_at >= ?").with(start(filter.from()));
        }
        if (filter.to() != null) {
            query.and("e.recorded_at < ?").with(start(filter.to().plusDays(1)));
        }
    }

    /** What is about an agency's doings is that agency's and the partnership's alone. */
    private static void scope(Query query, Actor by) {
        if (by.partnership()) {
            return;
        }
        String nobodys = "not exists (select 1 from trail_about o where o.entry = e.id and o.kind = 'AGENCY')";
        if (by.agencies().isEmpty()) {
            query.and(nobodys);
            return;
        }
        query.and("(" + nobodys + " or exists (select 1 from trail_about m where m.entry = e.id and m.kind = 'AGENCY' "
                + "and m.subject_id in (" + places(by.agencies()) + ")))");
        by.agencies().stream().map(Id::value).forEach(query::with);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(DomainEvent.ZONE).toOffsetDateTime();
    }

    private static TimelineEntry entry(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                row.getObject(1, UUID.class),
                row.getString(2),
                new Subject(SubjectKind.valueOf(row.getString(3)), row.getObject(4, UUID.class)),
                text(row.getString(5)),
                text(row.getString(6)),
                row.getObject(7, OffsetDateTime.class).toInstant(),
                row.getObject(8, LocalDate.class),
                text(row.getString(9)),
                row.getString(10),
                List.of());
    }

    private static String text(@Nullable String text) {
        return text == null ? TimelineEntry.ERASED : text;
    }

    /** A statement that grows with its values. */
    private static final class Query {
        private String sql;
        private final List<Object> values = new ArrayList<>();

        Query(String sql) {
            this.sql = sql;
        }

        Query and(String condition) {
            sql += " and " + condition;
            return this;
        }

        Query with(Object value) {
            values.add(value);
            return this;
        }

        Object[] values() {
            return values.toArray();
        }
    }
}
