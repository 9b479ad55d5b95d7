package org.learningassurance.shared;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What one module has to be found: Find asks each, and knows none of them. Every answer keeps the actor's scope, counts included, so
 * that nobody learns of what they may not see that it is there (R11).
 *
 * <p>Words are looked for by reading the texts of the module's own rows, without an index: a partnership has hundreds of reviews, themes,
 * briefs, actions and agencies and a few thousand learning points, which both databases read in milliseconds. What grows with
 * agencies times learning points (returns, work, messages) is not searched; it has lists with filters.
 */
public interface Finder {

    int LONGEST_TITLE = 160;

    SubjectKind kind();

    /** Lower ones are shown first. */
    int order();

    /** What they are called when there are several: "learning points". */
    String plural();

    /** What has all the words, in the order that serves the reader: the newest or the most used first. */
    Page<Hit> find(SearchWords words, Pageable page, Actor by);

    /** @param reference as the tracker writes it: LP-0007 */
    Optional<Hit> exactly(String reference, Actor by);

    /** Those of the subjects that the actor may see now, in no order. */
    List<Hit> known(Collection<UUID> ids, Actor by);

    /**
     * One thing that was found.
     *
     * @param ref that people say aloud; empty where there is none
     * @param state a word or two: "Agreed"; empty for none
     * @param path of its page
     */
    record Hit(Subject subject, String ref, String title, String state, String path) {

        public Hit {
            title = shortened(title);
        }

        private static String shortened(String title) {
            if (title.length() <= LONGEST_TITLE) {
                return title;
            }
            int space = title.lastIndexOf(' ', LONGEST_TITLE);
            return title.substring(0, space > 0 ? space : LONGEST_TITLE) + " …";
        }
    }
}
