package org.learningassurance.assurance;

import org.learningassurance.shared.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

interface MeetingPacks extends JpaRepository<MeetingPack, MeetingId> {}
