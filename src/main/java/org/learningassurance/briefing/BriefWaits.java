package org.learningassurance.briefing;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.learningassurance.learning.LearningPointDrafted;
import org.learningassurance.shared.LearningPointId;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The row that a learning point's arrival and the issue of its brief both lock. Whoever comes second sees what the first has done: a
 * learning point never waits for a brief that is out already, and no issue is missed by one that is just arriving.
 */
@Component
class BriefWaits {

    private final JdbcClient jdbc;
    private final EntityManager entities;

    BriefWaits(JdbcClient jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** The row exists from the learning point's first moment, so that there is always something to lock. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(LearningPointDrafted drafted) {
        entities.flush();
        jdbc.sql("insert into brief_wait (learning_point) values (?)")
                .param(drafted.learningPoint().value())
                .update();
    }

    /** Holds the rows until the transaction ends; always in one order, so that two issues never wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(Collection<LearningPointId> learningPoints) {
        learningPoints.stream().map(LearningPointId::value).sorted().forEach(this::lock);
    }

    private void lock(UUID learningPoint) {
        boolean locked = jdbc.sql("select learning_point from brief_wait where learning_point = ? for update")
                .param(learningPoint)
                .query(UUID.class)
                .optional()
                .isPresent();
        if (!locked) {
            throw new IllegalStateException("Learning point " + learningPoint + " has no row to wait at for its brief");
        }
    }
}
