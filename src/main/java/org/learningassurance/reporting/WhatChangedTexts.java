package org.learningassurance.reporting;

import jakarta.persistence.LockModeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WhatChangedId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface WhatChangedTexts extends JpaRepository<WhatChanged, WhatChangedId> {

    List<WhatChanged> findAllByOrderByWrittenAtDesc();

    List<WhatChanged> findByStatusOrderByPublishedAtDesc(WhatChangedStatus status);

    /** Those about the same, held until the transaction ends, so that of two people who publish at once the second replaces the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select text from WhatChanged text
            where text.theme = :theme or text.learningPoint = :point
            order by text.id
            """)
    List<WhatChanged> lockAbout(@Nullable ThemeId theme, @Nullable LearningPointId point);
}
