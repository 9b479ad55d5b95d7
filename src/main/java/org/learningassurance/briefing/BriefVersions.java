package org.learningassurance.briefing;

import java.util.Collection;
import java.util.List;
import org.learningassurance.shared.BriefId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;

interface BriefVersions extends JpaRepository<BriefVersion, BriefVersionId>, JpaSpecificationExecutor<BriefVersion> {

    List<BriefVersion> findByBriefOrderByNumberDesc(BriefId brief);

    /** The issued versions that cover a learning point, the one issued last first. */
    @Query("""
            select v from BriefVersion v
            where v.status = org.learningassurance.briefing.BriefStatus.ISSUED and :learningPoint member of v.covers
            order by v.issuedAt desc, v.number desc
            """)
    List<BriefVersion> issuedFor(LearningPointId learningPoint);

    @Query("""
            select count(v) > 0 from BriefVersion v
            where v.status = org.learningassurance.briefing.BriefStatus.ISSUED and :learningPoint member of v.covers
            """)
    boolean isIssuedFor(LearningPointId learningPoint);

    /** The issued versions that cover any of the learning points. */
    @Query("""
            select distinct v from BriefVersion v join v.covers c
            where v.status = org.learningassurance.briefing.BriefStatus.ISSUED and c in :learningPoints
            """)
    List<BriefVersion> issuedForAnyOf(Collection<LearningPointId> learningPoints);

    List<BriefVersion> findByStatusNotIn(Collection<BriefStatus> finished);
}
