package org.learningassurance.shared;

import java.util.List;

/**
 * What keeps work from reaching somebody, as far as one module knows: the page of what is not covered asks each, and knows none of them.
 * Every answer keeps the actor's scope (R11).
 */
public interface Coverage {

    /** Whoever answers for agencies and posts: the rest see what they see on the pages of these. */
    Role[] READERS = {Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR, Role.AGENCY_STRATEGIC_LEAD};

    /** All that the module looks at, also where nothing is amiss. */
    List<Gap> of(Actor by);

    /**
     * One kind of gap with what is amiss.
     *
     * @param key in addresses: "vacant"
     * @param order lower ones are shown first
     * @param title "Posts that nobody holds"
     * @param why what it means, in one sentence
     */
    record Gap(String key, int order, String title, String why, List<Row> rows) {

        public Gap {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Something to be mended.
     *
     * @param of the agency, or the partnership
     * @param detail what is known of it; empty for nothing more
     * @param path of the page where it is mended
     * @param act what is done there: "Appoint somebody"
     */
    record Row(String what, String of, String detail, String path, String act) {}
}
