package org.learningassurance.dissemination;

import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReturnRequests extends JpaRepository<ReturnRequest, UUID> {

    List<ReturnRequest> findByAgencyReturnOrderByMadeAtDesc(ReturnId agencyReturn);
}
