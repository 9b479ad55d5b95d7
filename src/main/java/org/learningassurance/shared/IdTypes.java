package org.learningassurance.shared;

import java.util.Comparator;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.boot.model.TypeContributions;
import org.hibernate.boot.model.TypeContributor;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.AbstractClassJavaType;
import org.hibernate.type.descriptor.java.ImmutableMutabilityPlan;
import org.hibernate.type.descriptor.java.UUIDJavaType;
import org.hibernate.type.descriptor.jdbc.JdbcType;
import org.hibernate.type.descriptor.jdbc.JdbcTypeIndicators;
import org.jspecify.annotations.Nullable;

/** Teaches Hibernate to keep every {@link Id} as a plain uuid column, so that entities name their own types. */
public final class IdTypes implements TypeContributor {

    @Override
    public void contribute(TypeContributions types, ServiceRegistry registry) {
        add(types, ActionId.class, ActionId::new);
        add(types, AgencyId.class, AgencyId::new);
        add(types, BriefId.class, BriefId::new);
        add(types, BriefVersionId.class, BriefVersionId::new);
        add(types, ChallengeId.class, ChallengeId::new);
        add(types, ChaseId.class, ChaseId::new);
        add(types, ChaseRoundId.class, ChaseRoundId::new);
        add(types, ClaimId.class, ClaimId::new);
        add(types, DecisionId.class, DecisionId::new);
        add(types, EvidenceId.class, EvidenceId::new);
        add(types, LearningPointId.class, LearningPointId::new);
        add(types, MeasureId.class, MeasureId::new);
        add(types, MeetingId.class, MeetingId::new);
        add(types, MessageId.class, MessageId::new);
        add(types, OverdueReviewId.class, OverdueReviewId::new);
        add(types, PersonId.class, PersonId::new);
        add(types, PostId.class, PostId::new);
        add(types, ReportId.class, ReportId::new);
        add(types, ReturnId.class, ReturnId::new);
        add(types, ReviewId.class, ReviewId::new);
        add(types, SessionId.class, SessionId::new);
        add(types, ThemeId.class, ThemeId::new);
        add(types, WhatChangedId.class, WhatChangedId::new);
        add(types, WorkItemId.class, WorkItemId::new);
    }

    private static <T extends Id> void add(TypeContributions types, Class<T> type, Function<UUID, T> wrap) {
        types.contributeJavaType(new IdJavaType<>(type, wrap));
    }

    private static final class IdJavaType<T extends Id> extends AbstractClassJavaType<T> {

        private final Function<UUID, T> wrap;

        IdJavaType(Class<T> type, Function<UUID, T> wrap) {
            // Ids are ordered so that Hibernate writes rows in one order in every transaction and none waits for
            // another in a ring.
            super(type, ImmutableMutabilityPlan.instance(), Comparator.comparing(Id::value));
            this.wrap = wrap;
        }

        @Override
        public JdbcType getRecommendedJdbcType(JdbcTypeIndicators context) {
            return context.getJdbcType(SqlTypes.UUID);
        }

        @Override
        public T fromString(CharSequence value) {
            return wrap.apply(UUID.fromString(value.toString()));
        }

        @Override
        public <X> @Nullable X unwrap(@Nullable T value, Class<X> target, WrapperOptions options) {
            return value == null ? null : UUIDJavaType.INSTANCE.unwrap(value.value(), target, options);
        }

        @Override
        public <X> @Nullable T wrap(@Nullable X value, WrapperOptions options) {
            if (value == null) {
                return null;
            }
            if (getJavaTypeClass().isInstance(value)) {
                return getJavaTypeClass().cast(value);
            }
            return wrap.apply(UUIDJavaType.INSTANCE.wrap(value, options));
        }
    }
}
