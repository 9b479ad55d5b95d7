package org.learningassurance.assurance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.learningassurance.shared.MeetingId;
import org.springframework.data.jpa.repository.JpaRepository;

interface Meetings extends JpaRepository<Meeting, MeetingId> {

    List<Meeting> findByStatusIn(Collection<MeetingStatus> statuses);

    List<Meeting> findByStatusInAndPlannedOnGreaterThanEqualOrderByPlannedOn(
            Collection<MeetingStatus> status, LocalDate onOrAfter);

    List<Meeting> findByStatusInAndPlannedOnLessThanOrderByPlannedOnDesc(
            Collection<MeetingStatus> status, LocalDate day);

    List<Meeting> findByStatusNotAndPlannedOnBetween(MeetingStatus status, LocalDate from, LocalDate to);

    boolean existsByPlannedOnAndStatusIn(LocalDate day, Collection<MeetingStatus> status);

    List<Meeting> findAllByOrderByPlannedOnDesc();

    List<Meeting> findByStatusAndPlannedOnLessThanEqualOrderByPlannedOnDesc(MeetingStatus status, LocalDate today);
}
