package org.learningassurance.dissemination;

import java.util.Optional;
import java.util.UUID;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReturnDrafts extends JpaRepository<ReturnDraft, UUID> {

    Optional<ReturnDraft> findByAgencyReturnAndRung(ReturnId agencyReturn, Rung rung);
}
