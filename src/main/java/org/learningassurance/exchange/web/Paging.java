package org.learningassurance.exchange.web;

import io.swagger.v3.oas.annotations.Parameter;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

/** Which page of a list a program asks for. */
record Paging(
        @Parameter(description = "Counted from 1; 1 unless said")
        int page,

        @Parameter(description = "Up to 200; 50 unless said")
        int size) {

    private static final int LARGEST = 200;

    static Paging of(int page, int size) {
        if (page < 1) {
            throw new BadParameter("page", "page must be 1 or more");
        }
        if (size < 1 || size > LARGEST) {
            throw new BadParameter("size", "size must be between 1 and " + LARGEST);
        }
        if (page > Integer.MAX_VALUE / size) {
            throw new BadParameter("page", "page must be smaller: no list has as many");
        }
        return new Paging(page, size);
    }

    PageRequest sorted(Sort sort) {
        return PageRequest.of(page - 1, size, sort);
    }
}
