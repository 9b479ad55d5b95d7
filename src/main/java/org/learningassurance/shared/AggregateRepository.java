package org.learningassurance.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import org.springframework.data.jpa.repository.support.JpaEntityInformation;
import org.springframework.data.jpa.repository.support.SimpleJpaRepository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The repository beneath every repository of the house: a new aggregate is persisted itself.
 *
 * <p>Aggregates bring their ids along, so only a missing version tells that they are new. Spring Data reads it through the accessor
 * {@code version()}, which answers 0, and would merge: one more select for each, and a copy in place of the object that the caller
 * goes on to change.
 */
public class AggregateRepository<T, K> extends SimpleJpaRepository<T, K> {

    private final EntityManager entities;
    private final PersistenceUnitUtil units;
    private final boolean versioned;

    public AggregateRepository(JpaEntityInformation<T, ?> information, EntityManager entities) {
        super(information, entities);
        this.entities = entities;
        this.units = entities.getEntityManagerFactory().getPersistenceUnitUtil();
        this.versioned =
                entities.getMetamodel().entity(information.getJavaType()).hasVersionAttribute();
    }

    @Override
    @Transactional
    public <S extends T> S save(S aggregate) {
        if (!versioned || units.getVersion(aggregate) != null) {
            return super.save(aggregate);
        }
        entities.persist(aggregate);
        return aggregate;
    }
}
