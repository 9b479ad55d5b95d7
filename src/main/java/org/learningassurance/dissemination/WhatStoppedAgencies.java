package org.learningassurance.dissemination;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.ReturnId;
import org.springframework.data.jpa.repository.JpaRepository;

interface WhatStoppedAgencies extends JpaRepository<WhatStopped, UUID> {

    List<WhatStopped> findByAgencyReturnInOrderBySaidAtDesc(Collection<ReturnId> returns);
}
