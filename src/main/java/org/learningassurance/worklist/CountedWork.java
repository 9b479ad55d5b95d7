package org.learningassurance.worklist;

import org.learningassurance.shared.OpenWorkOfPosts;
import org.learningassurance.shared.PostId;
import org.springframework.stereotype.Component;

@Component
class CountedWork implements OpenWorkOfPosts {

    private final WorkItems items;

    CountedWork(WorkItems items) {
        this.items = items;
    }

    @Override
    public long of(PostId post) {
        return items.countByPostAndClosedAtIsNull(post);
    }
}
