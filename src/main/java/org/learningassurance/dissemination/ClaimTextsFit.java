package org.learningassurance.dissemination;

import java.util.List;
import java.util.stream.Stream;
import org.learningassurance.shared.Verdict;

/** What is typed fits its place. */
final class ClaimTextsFit {

    private ClaimTextsFit() {}

    private static final int LONG = 4000;
    private static final int SHORT = 1000;

    static List<Verdict> check(Claim claim) {
        if (claim instanceof DisseminationClaim dissemination) {
            return List.of(
                    fits(claim.note(), LONG, "note"),
                    fits(dissemination.reach().noFigureReason(), LONG, "noFigureReason"),
                    fits(dissemination.reach().smallerAudienceReason(), LONG, "smallerAudienceReason"));
        }
        if (claim instanceof ImplementationClaim implementation) {
            return Stream.concat(of(implementation), Stream.of(fits(claim.note(), LONG, "note")))
                    .toList();
        }
        if (claim instanceof PracticeClaim practice) {
            return List.of(fits(practice.finding(), LONG, "finding"), fits(claim.note(), LONG, "note"));
        }
        OutcomeClaim outcome = (OutcomeClaim) claim;
        return List.of(
                fits(outcome.measure(), SHORT, "measure"),
                fits(outcome.baseline(), SHORT, "baseline"),
                fits(outcome.voice(), LONG, "voice"),
                fits(claim.note(), LONG, "note"));
    }

    private static Stream<Verdict> of(ImplementationClaim claim) {
        UnderstandingCheck check = claim.check();
        Stream<Verdict> own = Stream.of(
                fits(claim.what(), LONG, "what"),
                check == null ? Verdict.allow() : fits(check.result(), SHORT, "checkResult"));
        Stream<Verdict> ofActions = claim.actions().stream()
                .map(action -> fits(action.what(), SHORT, "actions").and(fits(action.who(), 200, "actions")));
        return Stream.concat(own, ofActions);
    }

    private static Verdict fits(String text, int most, String field) {
        return text.length() <= most
                ? Verdict.allow()
                : Verdict.refuse(
                        ClaimTextsFit.class, "The text must be %,d characters or fewer".formatted(most), field);
    }
}
