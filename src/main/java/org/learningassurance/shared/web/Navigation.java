package org.learningassurance.shared.web;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Coverage;
import org.learningassurance.shared.Role;

/** The places that the service navigation leads to, by role. */
final class Navigation {

    /**
     * @param key what a page passes to the layout to mark its place
     * @param roles who is led there; empty: everybody who is signed in
     */
    record Place(String key, String label, String path, String purpose, Set<Role> roles) {

        boolean isFor(Actor actor) {
            return roles.isEmpty() || roles.stream().anyMatch(actor::is);
        }
    }

    private static final Set<Role> EVERYBODY = Set.of();
    private static final Set<Role> AGENCY = Set.of(Role.AGENCY_TRAINING_LEAD, Role.AGENCY_STRATEGIC_LEAD);
    private static final Set<Role> PARTNERSHIP = Set.copyOf(
            Arrays.stream(Role.values()).filter(Role::ofThePartnership).toList());
    private static final Set<Role> READERS = Set.copyOf(
            Arrays.stream(Role.values()).filter(role -> !role.ofOneAgency()).toList());
    private static final Set<Role> ALL_BUT_THE_BOARD = Set.copyOf(Arrays.stream(Role.values())
            .filter(role -> role != Role.SCRUTINY_BOARD)
            .toList());
    private static final Set<Role> JUDGES =
            Set.of(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.REVIEW_GROUP_MEMBER, Role.REVIEW_GROUP_CHAIR);
    private static final Set<Role> DECIDERS = Set.of(
            Role.BUSINESS_UNIT,
            Role.BUSINESS_UNIT_MANAGER,
            Role.REVIEW_GROUP_MEMBER,
            Role.REVIEW_GROUP_CHAIR,
            Role.EXECUTIVE,
            Role.SCRUTINEER);
    private static final Set<Role> KEEPERS =
            Set.of(Role.BUSINESS_UNIT, Role.BUSINESS_UNIT_MANAGER, Role.ADMINISTRATOR, Role.INFORMATION_GOVERNANCE);

    static final List<Place> MAIN = List.of(
            new Place("work", "My work", "/", "What is asked of you, overdue first", EVERYBODY),
            new Place("returns", "Returns", "/returns", "What your agency was asked and has answered", AGENCY),
            new Place(
                    "learning-points",
                    "Learning points",
                    "/learning-points",
                    "What was learnt, and where it stands",
                    EVERYBODY),
            new Place("reviews", "Reviews", "/reviews", "Reviews and their clocks", READERS),
            new Place("briefs", "Briefs", "/briefs", "Learning briefs and their versions", EVERYBODY),
            new Place("actions", "Actions", "/actions", "Training updates, sessions and other actions", PARTNERSHIP),
            new Place("judging", "Judge", "/judging", "Claims and requests that wait for a judgement", JUDGES),
            new Place(
                    "assurance",
                    "Assurance",
                    "/assurance",
                    "Where assurance stands, by theme and by agency",
                    ALL_BUT_THE_BOARD),
            new Place("overdue", "Overdue assurance", "/overdue", "What is before the review group", DECIDERS),
            new Place("more", "More", "/more", "", EVERYBODY));

    static final List<Place> MORE = List.of(
            new Place("themes", "Themes", "/themes", "Themes of several reviews, and the responses to them", READERS),
            new Place("reports", "Reports", "/reports", "The report to the Scrutiny Board, of any period", READERS),
            new Place("meetings", "Meetings", "/meetings", "Review Advisory Group meetings and decisions", DECIDERS),
            new Place(
                    "agencies",
                    "Agencies and posts",
                    "/agencies",
                    "Agencies, posts, holders and deputies",
                    ALL_BUT_THE_BOARD),
            new Place(
                    "coverage",
                    "Coverage",
                    "/coverage",
                    "Posts, people and figures that are missing, and where each is mended",
                    Set.of(Coverage.READERS)),
            new Place("evidence", "Evidence", "/evidence", "Evidence and files that were given", AGENCY),
            new Place("people", "People", "/people", "Who takes part, in which posts, and who can sign in", EVERYBODY),
            new Place(
                    "ledger",
                    "Chase ledger",
                    "/ledger",
                    "Every reminder and escalation, and whether it went",
                    ALL_BUT_THE_BOARD),
            new Place("outbox", "Outbox", "/outbox", "Mail that was sent or waits", EVERYBODY),
            new Place("trail", "Trail", "/trail", "What was done by whom, and the proof that it is whole", KEEPERS),
            new Place("stuck", "Stuck work", "/stuck-work", "Work that failed and can be tried again", KEEPERS));

    private Navigation() {}

    static List<Place> main(Actor actor) {
        return MAIN.stream().filter(place -> place.isFor(actor)).toList();
    }

    static List<Place> more(Actor actor) {
        return MORE.stream().filter(place -> place.isFor(actor)).toList();
    }

    static boolean isUnderMore(String key) {
        return MORE.stream().anyMatch(place -> place.key().equals(key));
    }
}
