package org.learningassurance.assurance;

import java.util.Set;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PersonId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Role;

/** Who takes part in these tests. */
final class People {

    static final Actor OFFICER = of("Olive Officer", Role.BUSINESS_UNIT);
    static final Actor CHAIR = of("Charlie Chair", Role.REVIEW_GROUP_CHAIR);
    static final Actor MEMBER = of("Mina Member", Role.REVIEW_GROUP_MEMBER);
    static final Actor EXECUTIVE = of("Ed Executive", Role.EXECUTIVE);
    static final Actor SCRUTINEER = of("Sam Scrutineer", Role.SCRUTINEER);

    private People() {}

    static Actor of(String name, Role role, AgencyId... agencies) {
        return new Actor(PersonId.next(), name, Set.of(role), Set.of(PostId.next()), Set.of(agencies));
    }
}
