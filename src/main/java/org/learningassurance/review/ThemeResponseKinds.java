package org.learningassurance.review;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ThemeResponseKinds extends JpaRepository<ThemeResponseKind, String> {

    List<ThemeResponseKind> findAllByOrderByName();
}
