package org.learningassurance.rehearsal;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.learningassurance.briefing.BriefSections;
import org.learningassurance.briefing.BriefService;
import org.learningassurance.briefing.BriefText;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.learning.LearningPointService;
import org.learningassurance.rehearsal.ExamplePartnership.LearningPointEntry;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.springframework.stereotype.Component;

/** Does through the real services what the partnership does in a {@link LearningStory}: write down, agree, brief. */
@Component
class StoryTeller {

    private final Cast cast;
    private final PastReviews past;
    private final LearningPointService learning;
    private final BriefService briefs;
    private final Map<String, LearningPointId> points = new HashMap<>();
    private final Map<String, BriefVersionId> versions = new HashMap<>();

    StoryTeller(Cast cast, PastReviews past, LearningPointService learning, BriefService briefs) {
        this.cast = cast;
        this.past = past;
        this.learning = learning;
        this.briefs = briefs;
    }

    LearningPointId point(LearningStory story) {
        return point(story.key());
    }

    LearningPointId point(String key) {
        return Played.found(points, key);
    }

    void draft(LearningStory story) {
        LearningPointEntry entry = story.entry();
        points.put(
                story.key(),
                learning.draft(
                        new LearningPointDraft(
                                entry.kind(),
                                entry.statement(),
                                entry.staffWillDo(),
                                entry.howWeWouldKnow(),
                                entry.priority(),
                                cast.officerPost(),
                                "Staff who work with children or families",
                                entry.reviews().stream().map(past::review).collect(Collectors.toSet()),
                                entry.themes().stream().map(past::theme).collect(Collectors.toSet()),
                                story.asked().stream().map(this::asked).toList(),
                                false,
                                ""),
                        cast.officer()));
    }

    private AskedAgency asked(LearningStory.Asked asked) {
        return new AskedAgency(cast.agency(asked.agency()), asked.rungs(), asked.audience());
    }

    void draftBrief(LearningStory story) {
        LearningPointEntry entry = story.entry();
        boolean goodPractice = entry.kind() == LearningPointKind.GOOD_PRACTICE;
        var text = new BriefText(
                "Learning brief: " + entry.brief(),
                Set.of(point(story)),
                new BriefSections(
                        "Reviews looked at the work of several agencies with families over some months.",
                        goodPractice
                                ? entry.statement()
                                : "Staff knew the families well and kept in touch with each other.",
                        entry.statement(),
                        entry.staffWillDo(),
                        "The partnership's procedures and the Refresher Training say more."));
        BriefVersionId version = briefs.draft(text, past.review(entry.reviews().get(0)), cast.officer());
        versions.put(story.key(), version);
        briefs.askApproval(version, briefs.theVersion(version).version(), cast.officer());
    }

    void approveBrief(LearningStory story) {
        BriefVersionId version = Played.found(versions, story.key());
        briefs.approve(version, briefs.theVersion(version).version(), cast.manager());
    }

    void issueBrief(LearningStory story) {
        BriefVersionId version = Played.found(versions, story.key());
        briefs.issue(version, briefs.theVersion(version).version(), cast.officer());
    }

    void agree(LearningStory story) {
        LearningPointId point = point(story);
        learning.agree(point, learning.theLearningPoint(point).version(), cast.chair());
    }
}
