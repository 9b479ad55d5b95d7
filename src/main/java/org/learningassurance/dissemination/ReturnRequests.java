package org.learningassurance.dissemination;

import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ReturnRequests extends JpaRepository<ReturnRequest, UUID> {

    List<ReturnRequest> findByAgencyReturnOrderByMadeAtDesc(ReturnId agencyReturn);

    @Query("select request from ReturnRequest request where request.id in"
            + " (select step.request from RungStep step where step.request is not null) order by request.madeAt")
    List<ReturnRequest> waiting();
}
