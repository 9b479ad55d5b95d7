package org.learningassurance.worklist;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.SubjectKind;
import org.learningassurance.shared.WorkItemId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WorkItems extends JpaRepository<WorkItem, WorkItemId> {

    Optional<WorkItem> findByEngineTask(String engineTask);

    List<WorkItem> findBySubjectKindAndSubjectIdAndClosedAtIsNullOrderByDueOn(SubjectKind kind, UUID id);

    List<WorkItem> findByLearningPointAndClosedAtIsNullOrderByDueOn(LearningPointId learningPoint);

    List<WorkItem> findByAgencyAndClosedAtIsNull(AgencyId agency);

    long countByPostAndClosedAtIsNull(PostId post);

    List<WorkItem> findByWhoseAndClosedAtIsNullOrderByDueOn(WhoseWork whose);

    List<WorkItem> findByPostInAndClosedAtIsNullOrderByDueOnAscIdAsc(Collection<PostId> posts, Limit limit);

    long countByPostInAndClosedAtIsNull(Collection<PostId> posts);

    @Query("""
            select new org.learningassurance.worklist.PostsWork(w.post, count(w), max(w.openedAt), min(w.dueOn))
            from WorkItem w where w.closedAt is null group by w.post""")
    List<PostsWork> openByPost();

    /** One open step: what it asks for of which subject. */
    record OpenKind(UUID subjectId, WorkItemKind kind) {}

    @Query("select w.subjectId, w.kind from WorkItem w where w.subjectKind = :kind and w.closedAt is null")
    List<OpenKind> openKinds(SubjectKind kind);

    boolean existsByClosedAtIsNull();

    long countByWhoseAndClosedAtIsNull(WhoseWork whose);

    long countByWhoseAndClosedAtIsNullAndDueOnBefore(WhoseWork whose, LocalDate day);
}
