package org.learningassurance.reporting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.WhatChangedId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface WhatChangedTexts extends JpaRepository<WhatChanged, WhatChangedId> {

    List<WhatChanged> findAllByOrderByWrittenAtDesc();

    List<WhatChanged> findByStatusOrderByPublishedAtDesc(WhatChangedStatus status);

    /** Those about the same that the public reads. */
    @Query("""
            select told from WhatChanged told
            where told.status = org.learningassurance.reporting.WhatChangedStatus.PUBLISHED
              and (told.theme = :theme or told.learningPoint = :point)
            """)
    List<WhatChanged> publishedAbout(@Nullable ThemeId theme, @Nullable LearningPointId point);
}
