package org.learningassurance.notification;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.learningassurance.shared.MessageId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Messages extends JpaRepository<Message, MessageId>, JpaSpecificationExecutor<Message> {

    /** The keys that are taken already, of those that begin so. */
    @Query("select m.dedupeKey from Message m where m.dedupeKey like concat(:beginning, '%')")
    Set<String> findKeys(String beginning);

    List<Message> findByKindAndStatus(MessageKind kind, MessageStatus status);

    /** What may be tried now: what waits, and once more what is in doubt. */
    @Query("""
            select m from Message m
            where m.notBefore <= :now and m.rehearsed in :rehearsed
              and (m.status = org.learningassurance.notification.MessageStatus.WAITING
                or m.status = org.learningassurance.notification.MessageStatus.IN_DOUBT and m.doubts = 1)
            order by m.notBefore, m.id""")
    List<Message> findDue(Instant now, Collection<Boolean> rehearsed, Limit limit);

    /** Takes a mail for this node. Answers 0 when another was faster. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Message m
            set m.status = org.learningassurance.notification.MessageStatus.SENDING,
                m.claimedAt = :now, m.attempts = m.attempts + 1, m.version = m.version + 1
            where m.id = :id and m.notBefore <= :now
              and (m.status = org.learningassurance.notification.MessageStatus.WAITING
                or m.status = org.learningassurance.notification.MessageStatus.IN_DOUBT and m.doubts = 1)""")
    int claim(MessageId id, Instant now);

    /** Marks as in doubt what was claimed before a moment and never reported back. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Message m
            set m.status = org.learningassurance.notification.MessageStatus.IN_DOUBT,
                m.doubts = m.doubts + 1, m.version = m.version + 1
            where m.status = org.learningassurance.notification.MessageStatus.SENDING and m.claimedAt < :claimedBefore""")
    int doubt(Instant claimedBefore);

    /** A newer digest takes the place of one that has not gone. Answers 0 when it is being sent this moment. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update Message m
            set m.status = org.learningassurance.notification.MessageStatus.SUPERSEDED,
                m.supersededBy = :by, m.endedAt = :now, m.version = m.version + 1
            where m.id = :id and m.status = org.learningassurance.notification.MessageStatus.WAITING""")
    int supersede(MessageId id, MessageId by, Instant now);

    /** When each person was last written to: when the newest digest was composed, or prepared if it still waits. */
    @Query("""
            select new org.learningassurance.notification.LastDigest(m.toPerson, max(coalesce(m.claimedAt, m.createdAt))) from Message m
            where m.kind = org.learningassurance.notification.MessageKind.DIGEST group by m.toPerson""")
    List<LastDigest> lastDigests();

    /** What was refused, of those to whom nothing has gone since. */
    @Query("""
            select m from Message m
            where m.status = org.learningassurance.notification.MessageStatus.REFUSED
              and not exists (
                select 1 from Message later
                where later.toPerson = m.toPerson and later.endedAt > m.endedAt
                  and later.status = org.learningassurance.notification.MessageStatus.SENT)
            order by m.endedAt""")
    List<Message> findLastRefused();

    /** What is to go and has not gone. */
    @Query("""
            select count(m) from Message m
            where not m.rehearsed and (m.status = org.learningassurance.notification.MessageStatus.WAITING
                or m.status = org.learningassurance.notification.MessageStatus.SENDING
                or m.status = org.learningassurance.notification.MessageStatus.IN_DOUBT and m.doubts = 1)""")
    long countUnsent();

    /** Since when the oldest of them waits. */
    @Query("""
            select min(m.createdAt) from Message m
            where not m.rehearsed and (m.status = org.learningassurance.notification.MessageStatus.WAITING
                or m.status = org.learningassurance.notification.MessageStatus.SENDING
                or m.status = org.learningassurance.notification.MessageStatus.IN_DOUBT and m.doubts = 1)""")
    Optional<Instant> oldestUnsent();

    /** What was tried, prepared before a moment, and still waits. */
    @Query("""
            select count(m) from Message m
            where not m.rehearsed and m.attempts > 0 and m.createdAt < :preparedBefore
              and m.status = org.learningassurance.notification.MessageStatus.WAITING""")
    long countFailing(Instant preparedBefore);
}
