package org.learningassurance.dissemination;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

/** What an agency said stopped it, kept for good with its return. It moves no date. */
@Entity
@Table(name = "what_stopped")
class WhatStopped {

    @Id
    private UUID id;

    private ReturnId agencyReturn;

    @Enumerated(EnumType.STRING)
    private Rung rung;

    @Column(name = "return_request")
    private @Nullable UUID request;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "what_stopped_barrier", joinColumns = @JoinColumn(name = "what_stopped"))
    @Column(name = "barrier")
    private Set<String> barriers = new HashSet<>();

    private String said;
    private PersonId saidBy;
    private PostId saidFor;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init")
    protected WhatStopped() {}

    WhatStopped(ReturnId of, Rung rung, Stopped stopped, @Nullable UUID request, PostId post, Doing doing) {
        this.id = org.learningassurance.shared.Id.nextValue();
        this.agencyReturn = of;
        this.rung = rung;
        this.request = request;
        this.barriers = new HashSet<>(stopped.barriers());
        this.said = request == null ? stopped.said() : "";
        this.saidBy = doing.by().whoever();
        this.saidFor = post;
        this.saidAt = doing.at();
    }

    ReturnId agencyReturn() {
        return agencyReturn;
    }

    Rung rung() {
        return rung;
    }

    /** The request that it was said with, whose reason says more; null when it was said by itself. */
    @Nullable
    UUID request() {
        return request;
    }

    Set<String> barriers() {
        return barriers;
    }

    String said() {
        return said;
    }

    PersonId saidBy() {
        return saidBy;
    }

    Instant saidAt() {
        return saidAt;
    }
}
