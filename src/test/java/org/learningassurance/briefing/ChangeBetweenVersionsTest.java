package org.learningassurance.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learningassurance.briefing.SectionChange.Piece;

class ChangeBetweenVersionsTest {

    @Test
    void showsTheWordThatWentBesideTheWordThatCame() {
        SectionChange change = SectionChange.of("Learning", "Ask the father twice.", "Ask the mother twice.");

        assertThat(changedIn(change.before())).containsExactly("father");
        assertThat(changedIn(change.after())).containsExactly("mother");
        assertThat(change.changed()).isTrue();
    }

    @Test
    void keepsEveryWordAndSpaceOfBothTexts() {
        String earlier = "One two.\n\nThree  four";
        String later = "One three.\n\nThree  five six";

        SectionChange change = SectionChange.of("Learning", earlier, later);

        assertThat(textOf(change.before())).isEqualTo(earlier);
        assertThat(textOf(change.after())).isEqualTo(later);
    }

    @Test
    void saysWhenNothingChanged() {
        SectionChange change = SectionChange.of("Learning", "The same", "The same");

        assertThat(change.changed()).isFalse();
        assertThat(change.before()).containsExactly(new Piece("The same", false));
    }

    @Test
    void showsASectionThatIsNewAsAllChanged() {
        SectionChange change = SectionChange.of("More", "", "Ask the team");

        assertThat(change.before()).isEmpty();
        assertThat(change.after()).containsExactly(new Piece("Ask the team", true));
    }

    @Test
    void goesThroughTheTitleAndAllSectionsInTheirOrder() {
        BriefText earlier = new BriefText("A", Set.of(), new BriefSections("1", "2", "3", "4", "5"));
        BriefText later = new BriefText("B", Set.of(), new BriefSections("1", "2", "3", "4", "6"));

        List<SectionChange> changes = SectionChange.between(earlier, later);

        assertThat(changes)
                .extracting(SectionChange::heading)
                .containsExactly(
                        "Title", "What happened", "Good practice", "Learning", "What to do now", "Where to find more");
        assertThat(changes.stream().filter(SectionChange::changed).map(SectionChange::heading))
                .containsExactly("Title", "Where to find more");
    }

    private static List<String> changedIn(List<Piece> pieces) {
        return pieces.stream().filter(Piece::changed).map(Piece::text).toList();
    }

    private static String textOf(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
