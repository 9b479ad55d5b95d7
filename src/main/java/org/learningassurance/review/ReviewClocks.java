package org.learningassurance.review;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReviewClocks extends JpaRepository<ReviewClock, ReviewKind> {}
