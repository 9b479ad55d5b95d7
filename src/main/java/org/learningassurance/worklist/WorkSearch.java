package org.learningassurance.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.Id;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;

/**
 * A filter within somebody's scope (R11), as an SQL condition on open steps with its values. Conditions begin with the columns of an
 * index, and the usual order follows it, so that a page costs the same however much is open; by agency or subject it costs more.
 */
final class WorkSearch {

    private static final UUID NONE = new UUID(0, 0);

    private final List<String> conditions = new ArrayList<>(List.of("closed_at is null"));
    private final Map<String, Object> values = new HashMap<>();
    private final Actor by;
    private final LocalDate today;
    private String order = "closed_at, due_on, id";
    private final WorkOrder wanted;

    private WorkSearch(WorkOrder wanted, Actor by, LocalDate today) {
        this.wanted = wanted;
        this.by = by;
        this.today = today;
    }

    /**
     * @param closedToday agencies whose work is paused and so not overdue
     * @param unanswered posts that nobody answers for
     */
    static WorkSearch of(
            WorkFilter filter,
            WorkOrder order,
            Actor by,
            LocalDate today,
            Set<AgencyId> closedToday,
            Set<PostId> unanswered) {
        WorkSearch search = new WorkSearch(order, by, today);
        if (filter.queue() != WorkQueue.MINE) { // which is within it
            search.scope();
        }
        search.queue(filter.queue(), unanswered);
        search.equal("agency", filter.agency());
        search.equal("post", filter.post());
        search.equal("learning_point", filter.learningPoint());
        if (filter.kind() != null) {
            search.conditions.add("kind = :kind");
            search.values.put("kind", filter.kind().name());
        }
        if (filter.overdue() != null || filter.queue() == WorkQueue.OVERDUE) {
            search.overdue(!Boolean.FALSE.equals(filter.overdue()), closedToday);
        }
        return search;
    }

    String where() {
        return " where " + String.join(" and ", conditions);
    }

    String order() {
        String direction = wanted.descending() ? " desc" : "";
        return " order by "
                + switch (wanted.by()) {
                    case DUE -> wanted.descending() ? "closed_at desc, due_on desc, id desc" : order;
                    case AGENCY ->
                        "(select lower(agency.name) from agency where agency.id = work_item.agency)%s nulls last, due_on, id"
                                .formatted(direction);
                    case ABOUT -> "reference%s, due_on, id".formatted(direction);
                };
    }

    Map<String, Object> values() {
        return values;
    }

    private void scope() {
        if (by.partnership()) {
            return;
        }
        conditions.add("(agency in (:scopeAgencies) or post in (:scopePosts))");
        values.put("scopeAgencies", ids(by.agencies()));
        values.put("scopePosts", ids(by.posts()));
    }

    private void queue(@Nullable WorkQueue queue, Set<PostId> unanswered) {
        if (queue == null || queue == WorkQueue.OVERDUE) {
            return;
        }
        switch (queue) {
            case MINE -> {
                conditions.add("post in (:mine)");
                values.put("mine", ids(by.posts()));
            }
            case ORPHANED -> {
                conditions.add("post in (:unanswered)");
                values.put("unanswered", ids(unanswered));
            }
            case TEAM -> team("whose = :team", "=");
            default -> team("whose <> :team", "<>");
        }
    }

    private void team(String condition, String operator) {
        WhoseWork team = team();
        conditions.add(condition);
        values.put("team", team.name());
        if (team == WhoseWork.AGENCY) {
            conditions.add("agency in (:teamAgencies)");
            values.put("teamAgencies", ids(by.agencies()));
        } else if (operator.equals("=")) {
            order = "whose, closed_at, due_on, id";
        } else {
            conditions.add("post not in (:mine)");
            values.put("mine", ids(by.posts()));
        }
    }

    private WhoseWork team() {
        if (!by.partnership()) {
            return WhoseWork.AGENCY;
        }
        if (by.reviewGroup() && !by.businessUnit()) {
            return WhoseWork.REVIEW_GROUP;
        }
        return by.is(Role.EXECUTIVE) && !by.businessUnit() ? WhoseWork.EXECUTIVE : WhoseWork.BUSINESS_UNIT;
    }

    private void overdue(boolean wanted, Set<AgencyId> closedToday) {
        values.put("today", today);
        if (closedToday.isEmpty()) {
            conditions.add(wanted ? "due_on < :today" : "due_on >= :today");
            return;
        }
        values.put("agencyWork", WhoseWork.AGENCY.name());
        values.put("closedToday", ids(closedToday));
        String paused = "whose = :agencyWork and agency in (:closedToday)";
        conditions.add(
                wanted
                        ? "due_on < :today and (whose <> :agencyWork or agency is null or agency not in (:closedToday))"
                        : "(due_on >= :today or " + paused + ")");
    }

    private void equal(String column, @Nullable Id id) {
        if (id != null) {
            conditions.add(column + " = :" + column);
            values.put(column, id.value());
        }
    }

    private static List<UUID> ids(Collection<? extends Id> ids) {
        return ids.isEmpty() ? List.of(NONE) : ids.stream().map(Id::value).toList();
    }
}
