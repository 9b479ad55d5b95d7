package org.learningassurance.overview;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.learningassurance.directory.PersonLeft;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Finder;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.Refusal;
import org.learningassurance.shared.Subject;
import org.learningassurance.shared.SubjectKind;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pages that a person opened last and those that they pinned: theirs alone, few, and no part of the record, so that no event tells
 * of them. What they lead to is looked up in the person's scope by {@link FindService}.
 */
@Service
@Transactional
public class KeptPages {

    static final int MOST_OPENED = 8;
    public static final int MOST_PINNED = 20;

    private static final RowMapper<Subject> SUBJECT =
            (row, number) -> new Subject(SubjectKind.valueOf(row.getString(1)), row.getObject(2, UUID.class));

    private final FindService find;
    private final JdbcClient jdbc;
    private final Clock clock;

    KeptPages(FindService find, JdbcClient jdbc, Clock clock) {
        this.find = find;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Notes that the person has opened the page; nothing is written while it is the one that they opened last.
     *
     * @throws org.springframework.dao.DuplicateKeyException when the same page was noted at the same moment
     */
    public void opened(Subject page, PersonId by) {
        List<Subject> before = lastOpened(by);
        if (!before.isEmpty() && before.get(0).equals(page)) {
            return;
        }
        if (before.contains(page)) {
            jdbc.sql("update opened_page set opened_at = ? where person = ? and subject_kind = ? and subject = ?")
                    .params(now(), by.value(), page.kind().name(), page.id())
                    .update();
            return;
        }
        before.stream().skip(MOST_OPENED - 1).forEach(old -> remove("opened_page", old, by));
        jdbc.sql("insert into opened_page (opened_at, person, subject_kind, subject) values (?, ?, ?, ?)")
                .params(now(), by.value(), page.kind().name(), page.id())
                .update();
    }

    /** @throws NotFound when there is no such page, or none that the actor may see */
    public Finder.Hit pin(Subject page, Actor by) {
        Finder.Hit seen = find.seen(page, by).orElseThrow(() -> new NotFound("page"));
        List<Subject> pinned = pinned(by.whoever());
        if (pinned.contains(page)) {
            return seen;
        }
        if (pinned.size() >= MOST_PINNED && !forgetUnseen(pinned, by)) {
            throw new Refusal(
                    "PinsAreFew",
                    "You have pinned " + MOST_PINNED + " pages. Remove one under Recent and pinned first",
                    null);
        }
        jdbc.sql("insert into pinned_page (pinned_at, person, subject_kind, subject) values (?, ?, ?, ?)")
                .params(now(), by.whoever().value(), page.kind().name(), page.id())
                .update();
        return seen;
    }

    /** Pins of what the actor sees no longer are in no list from which they could be removed. */
    private boolean forgetUnseen(List<Subject> pinned, Actor by) {
        List<Subject> seen =
                find.seen(pinned, by).stream().map(Finder.Hit::subject).toList();
        List<Subject> unseen =
                pinned.stream().filter(page -> !seen.contains(page)).toList();
        unseen.forEach(page -> remove("pinned_page", page, by.whoever()));
        return !unseen.isEmpty();
    }

    public void unpin(Subject page, Actor by) {
        remove("pinned_page", page, by.whoever());
    }

    @Transactional(readOnly = true)
    public boolean isPinned(Subject page, Actor by) {
        return pinned(by.whoever()).contains(page);
    }

    /** What the actor pinned and may still see, the oldest pin first. */
    @Transactional(readOnly = true)
    public List<Finder.Hit> pinned(Actor by) {
        return find.seen(pinned(by.whoever()), by);
    }

    /** What the actor opened last and may still see, the latest first, without what is pinned. */
    @Transactional(readOnly = true)
    public List<Finder.Hit> recent(Actor by) {
        List<Subject> pinned = pinned(by.whoever());
        return find.seen(
                lastOpened(by.whoever()).stream()
                        .filter(page -> !pinned.contains(page))
                        .limit(MOST_OPENED)
                        .toList(),
                by);
    }

    /** Whether anything is forgotten when the person leaves. */
    @Transactional(readOnly = true)
    boolean keepsAny(PersonId person) {
        return !lastOpened(person).isEmpty() || !pinned(person).isEmpty();
    }

    @EventListener
    void forget(PersonLeft left) {
        jdbc.sql("delete from opened_page where person = ?")
                .param(left.person().value())
                .update();
        jdbc.sql("delete from pinned_page where person = ?")
                .param(left.person().value())
                .update();
    }

    private List<Subject> lastOpened(PersonId person) {
        return jdbc.sql(
                        "select subject_kind, subject from opened_page where person = ? order by opened_at desc, subject")
                .param(person.value())
                .query(SUBJECT)
                .list();
    }

    private List<Subject> pinned(PersonId person) {
        return jdbc.sql("select subject_kind, subject from pinned_page where person = ? order by pinned_at, subject")
                .param(person.value())
                .query(SUBJECT)
                .list();
    }

    private void remove(String table, Subject page, PersonId person) {
        jdbc.sql("delete from " + table + " where person = ? and subject_kind = ? and subject = ?")
                .params(person.value(), page.kind().name(), page.id())
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }
}
