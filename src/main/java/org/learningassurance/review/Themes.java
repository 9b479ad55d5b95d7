package org.learningassurance.review;

import java.util.List;
import java.util.Optional;
import org.learningassurance.shared.ThemeId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;

interface Themes extends JpaRepository<Theme, ThemeId>, JpaSpecificationExecutor<Theme> {

    List<Theme> findAllByOrderByName();

    Optional<Theme> findByRef(String ref);

    Optional<Theme> findByNameIgnoreCase(String name);
}
