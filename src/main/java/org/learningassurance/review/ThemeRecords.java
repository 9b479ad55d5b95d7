package org.learningassurance.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.learningassurance.shared.ThemeId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ThemeRecords extends JpaRepository<ThemeRecord, UUID> {

    int countByTheme(ThemeId theme);

    /** Of every theme the newest record made by the given instant. */
    @Query("""
            select record from ThemeRecord record
            where record.number = (
                select max(newest.number) from ThemeRecord newest
                where newest.theme = record.theme and newest.recordedAt <= :recordedBy)
            """)
    List<ThemeRecord> newestBy(Instant recordedBy);
}
