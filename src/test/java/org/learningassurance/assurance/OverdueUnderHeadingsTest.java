package org.learningassurance.assurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.OverdueReviewId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReturnId;
import org.learningassurance.shared.Rung;

class OverdueUnderHeadingsTest {

    private static final Instant ANSWERED = Instant.parse("2026-05-04T09:00:00Z");

    private final OverdueView police =
            late("LP-0002", "Police", OverdueStatus.BEFORE_REVIEW_GROUP, false, "TH-1 Voice");
    private final OverdueView health =
            late("LP-0001", "Health", OverdueStatus.BEFORE_REVIEW_GROUP, true, "TH-1 Voice", "TH-2 Records");
    private final OverdueView schools = late("LP-0002", "Schools", OverdueStatus.BEFORE_EXECUTIVE, false);
    private final List<OverdueView> all = List.of(police, health, schools);

    @Test
    void standsByWhoHasItUnlessAnotherGroupingIsChosen() {
        assertThat(OverdueGrouping.PLACE.groups(all))
                .extracting(OverdueGrouping.Group::heading, OverdueGrouping.Group::rows)
                .containsExactly(
                        tuple("Before the review group", List.of(police)),
                        tuple("Answered since", List.of(health)),
                        tuple("Before the Executive", List.of(schools)));
        assertThat(OverdueGrouping.PLACE.groups(List.of(police))).hasSize(1);
        assertThat(OverdueGrouping.PLACE.groups(List.of())).isEmpty();
    }

    @Test
    void standsByAgencyInTheOrderOfNamesNotOfHowMuchIsLate() {
        assertThat(OverdueGrouping.AGENCY.groups(List.of(schools, schools, police)))
                .extracting(OverdueGrouping.Group::heading)
                .containsExactly("Police", "Schools");
    }

    @Test
    void standsUnderEachThemeOfItsLearningPointAndWithoutOneLast() {
        assertThat(OverdueGrouping.THEME.groups(all))
                .extracting(OverdueGrouping.Group::heading, OverdueGrouping.Group::rows)
                .containsExactly(
                        tuple("TH-1 Voice", List.of(police, health)),
                        tuple("TH-2 Records", List.of(health)),
                        tuple("No theme", List.of(schools)));
        assertThat(OverdueGrouping.THEME.repeats()).isTrue();
        assertThat(OverdueGrouping.AGENCY.repeats()).isFalse();
    }

    @Test
    void standsByLearningPointWithWhatWasLearnt() {
        assertThat(OverdueGrouping.LEARNING_POINT.groups(all))
                .extracting(OverdueGrouping.Group::heading, OverdueGrouping.Group::explanation)
                .containsExactly(tuple("LP-0001", "Learnt LP-0001"), tuple("LP-0002", "Learnt LP-0002"));
    }

    @Test
    void keepsItsHeadingAndItsWholeNumberOnEveryPage() {
        List<OverdueView> many = IntStream.range(0, 60)
                .mapToObj(number -> late("LP-1", "Police", OverdueStatus.BEFORE_REVIEW_GROUP, false))
                .toList();
        List<OverdueView> late = new ArrayList<>(many);
        late.add(schools);

        OverdueList first = OverdueList.of(late, OverdueGrouping.AGENCY, 1);
        OverdueList second = OverdueList.of(late, OverdueGrouping.AGENCY, 2);

        assertThat(first.total()).isEqualTo(61);
        assertThat(first.sections())
                .extracting(
                        OverdueList.Section::heading,
                        OverdueList.Section::total,
                        each -> each.rows().size())
                .containsExactly(tuple("Police", 60, 50));
        assertThat(second.sections())
                .extracting(
                        OverdueList.Section::heading,
                        OverdueList.Section::before,
                        OverdueList.Section::isWhole,
                        each -> each.rows().size())
                .containsExactly(tuple("Police", 50, false, 10), tuple("Schools", 0, true, 1));
        assertThat(OverdueList.of(late, OverdueGrouping.AGENCY, 9)).isEqualTo(second);
        assertThat(OverdueList.of(all, OverdueGrouping.THEME, 1).lines().total())
                .isEqualTo(4);
        assertThat(OverdueList.of(all, OverdueGrouping.THEME, 1).total()).isEqualTo(3);
    }

    @Test
    void saysWhyItIsThereAndForHowLong() {
        assertThat(police.lateFor()).isEqualTo("20 working days");
        assertThat(police.why()).isEqualTo("The step is still open after its date.");
        assertThat(health.why()).startsWith("The agency has reported since, on 4 May 2026");
    }

    private static OverdueView late(
            String reference, String agency, OverdueStatus status, boolean answered, String... themes) {
        return new OverdueView(
                OverdueReviewId.next(),
                0,
                status,
                LearningPointId.next(),
                reference,
                "Learnt " + reference,
                List.of(themes),
                ReturnId.next(),
                AgencyId.next(),
                agency,
                Rung.DISSEMINATED,
                Priority.STANDARD,
                LocalDate.of(2026, 4, 7),
                20,
                ANSWERED,
                LocalDate.of(2026, 6, 2),
                0,
                answered ? Optional.of(ANSWERED) : Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }
}
