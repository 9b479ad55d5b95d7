package org.learningassurance.worklist;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.learningassurance.directory.AgencyDays;
import org.learningassurance.directory.AskedPost;
import org.learningassurance.directory.DirectoryService;
import org.learningassurance.directory.Person;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.WorkItemId;
import org.learningassurance.shared.web.Slice;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows open work: to people what they may see (R11), to other modules what a post has to do. */
@Service
@Transactional(readOnly = true)
public class WorklistService {

    private final WorkItems items;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final DirectoryService directory;
    private final WorkTimes times;

    WorklistService(
            WorkItems items, JdbcClient jdbc, EntityManager entities, DirectoryService directory, WorkTimes times) {
        this.items = items;
        this.jdbc = jdbc;
        this.entities = entities;
        this.directory = directory;
        this.times = times;
    }

    /**
     * A page of open work, earliest due first, so that what is overdue stands at its head.
     *
     * @param page counted from 1
     */
    public Slice<OpenWork> find(WorkFilter filter, int page, int size, Actor by) {
        return find(filter, WorkOrder.EARLIEST_DUE, page, size, by);
    }

    /** Likewise, in another order. */
    public Slice<OpenWork> find(WorkFilter filter, WorkOrder order, int page, int size, Actor by) {
        WorkSearch search = search(filter, order, by);
        List<WorkItem> found = query(search)
                .setFirstResult((page - 1) * size)
                .setMaxResults(size)
                .getResultList();
        long total = jdbc.sql("select count(*) from work_item" + search.where())
                .params(search.values())
                .query(Long.class)
                .single();
        return new Slice<>(show(found), page, size, total);
    }

    /** All of it, in the order in which the pages of the list show it. */
    public List<OpenWork> all(WorkFilter filter, WorkOrder order, Actor by) {
        return show(query(search(filter, order, by)).getResultList());
    }

    private NativeQuery<WorkItem> query(WorkSearch search) {
        NativeQuery<WorkItem> query = entities.unwrap(Session.class)
                .createNativeQuery("select * from work_item" + search.where() + search.order(), WorkItem.class);
        search.values().forEach(query::setParameter);
        return query;
    }

    /** The queues that the actor has, with what is in them. */
    public List<WorkCount> counts(Actor by) {
        return queues(by).stream()
                .map(queue -> new WorkCount(
                        queue,
                        queue.label(by),
                        count(WorkFilter.of(queue), by),
                        count(new WorkFilter(queue, null, true, null, null, null), by)))
                .toList();
    }

    /** Which queues make sense for somebody: an agency's people have no business with all that is overdue. */
    public Set<WorkQueue> queues(Actor by) {
        Set<WorkQueue> queues = EnumSet.of(WorkQueue.MINE);
        if (by.partnership() || !by.agencies().isEmpty()) {
            queues.add(WorkQueue.TEAM);
            queues.add(WorkQueue.OTHERS);
        }
        if (by.partnership()) {
            queues.add(WorkQueue.OVERDUE);
        }
        if (by.businessUnit() || by.is(Role.ADMINISTRATOR)) {
            queues.add(WorkQueue.ORPHANED);
        }
        return queues;
    }

    /** What is open for posts, earliest due first: for mails, which know no actor. */
    public List<OpenWork> openOf(Collection<PostId> posts, int atMost) {
        return show(items.findByPostInAndClosedAtIsNullOrderByDueOnAscIdAsc(posts, Limit.of(atMost)));
    }

    public long countOpenOf(Collection<PostId> posts) {
        return items.countByPostInAndClosedAtIsNull(posts);
    }

    /** What is still to be done about a learning point, by anybody, earliest due first. */
    public List<OpenWork> theOpenFor(LearningPointId learningPoint) {
        return show(items.findByLearningPointAndClosedAtIsNullOrderByDueOn(learningPoint));
    }

    /** Steps as lists show them, closed ones included, in the order of their due dates. */
    public List<OpenWork> theItems(Collection<WorkItemId> ids) {
        return show(items.findAllById(ids).stream()
                .sorted(Comparator.comparing(WorkItem::dueOn)
                        .thenComparing(item -> item.id().value()))
                .toList());
    }

    /** What each post with open work has open. */
    public List<PostsWork> byPost() {
        return items.openByPost();
    }

    /** Working days before the due date from which a step counts as due soon. */
    public int dueSoonWorkingDays() {
        return times.dueSoonWorkingDays();
    }

    /** Of the given agencies those that are closed today, whose work is paused. */
    public Set<AgencyId> closedToday(Collection<AgencyId> agencies) {
        Set<AgencyId> closed = new HashSet<>(times.closedToday());
        closed.retainAll(agencies);
        return closed;
    }

    private int count(WorkFilter filter, Actor by) {
        WorkSearch search = search(filter, WorkOrder.EARLIEST_DUE, by);
        return jdbc.sql("select count(*) from (select 1 from work_item" + search.where() + " limit :most) counted")
                .params(search.values())
                .param("most", WorkCount.LIMIT)
                .query(Integer.class)
                .single();
    }

    private WorkSearch search(WorkFilter filter, WorkOrder order, Actor by) {
        boolean asksForOverdue = filter.overdue() != null || filter.queue() == WorkQueue.OVERDUE;
        return WorkSearch.of(
                filter,
                order,
                by,
                times.today(),
                asksForOverdue ? times.closedToday() : Set.of(),
                filter.queue() == WorkQueue.ORPHANED ? directory.unanswered() : Set.of());
    }

    private List<OpenWork> show(List<WorkItem> found) {
        List<AgencyId> agencies = found.stream()
                .flatMap(item -> item.agency().stream())
                .distinct()
                .toList();
        List<PostId> posts = found.stream().map(WorkItem::post).distinct().toList();
        Map<AgencyId, AgencyDays> knownAgencies = directory.agencyDays(agencies);
        Map<PostId, AskedPost> knownPosts = directory.askedPosts(posts);
        return found.stream()
                .map(item -> shown(
                        item,
                        item.agency().map(knownAgencies::get).orElse(AgencyDays.UNKNOWN),
                        knownPosts.getOrDefault(item.post(), AskedPost.UNKNOWN)))
                .toList();
    }

    private OpenWork shown(WorkItem item, AgencyDays agency, AskedPost post) {
        return new OpenWork(
                item,
                times.of(item, agency.closures()),
                agency.name(),
                post.title(),
                post.asked().map(Person::name).orElse(""));
    }
}
