package org.learningassurance.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.learningassurance.assurance.Assurance;
import org.learningassurance.assurance.AssuranceStatus;
import org.learningassurance.dissemination.ReturnView;
import org.learningassurance.learning.LearningPointStatus;
import org.learningassurance.shared.Subject;
import org.learningassurance.worklist.OpenWork;
import org.learningassurance.worklist.WorkItem;

/**
 * Where a learning point stands in its process model, told from the domain: pages never ask the engine.
 *
 * @param activity id of the shape in {@code bpmn/learning-point.bpmn}
 * @param words the same in words, for those who do not see the diagram
 */
public record ProcessPlace(String activity, String words) {

    private static final String USER_TASK = "userTask_";

    public static List<ProcessPlace> of(LearningPointPicture picture) {
        Subject itself = Subject.of(picture.learningPoint().id());
        List<ProcessPlace> places = new ArrayList<>();
        picture.openWork().stream()
                .map(OpenWork::item)
                .filter(item -> item.subject().equals(itself))
                .map(ProcessPlace::atTask)
                .forEach(places::add);
        if (places.isEmpty() && picture.learningPoint().status() == LearningPointStatus.AGREED) {
            places.addAll(waiting(picture));
        }
        return places;
    }

    private static ProcessPlace atTask(WorkItem item) {
        return new ProcessPlace(
                USER_TASK + camelCase(item.kind().name()), item.kind().label());
    }

    private static List<ProcessPlace> waiting(LearningPointPicture picture) {
        if (picture.returns().isEmpty()) {
            return List.of(new ProcessPlace("catch_briefIssued", "Waits until its brief is issued"));
        }
        boolean settled = picture.returns().stream().allMatch(ReturnView::settled);
        AssuranceStatus status = picture.assurance().map(Assurance::status).orElse(AssuranceStatus.MORE_NEEDED);
        return switch (status) {
            case ASSURED -> List.of(new ProcessPlace("timer_recheckDue", "Waits until the day of its re-check"));
            case RECHECK_ASKED ->
                List.of(new ProcessPlace("gateway_untilFreshEvidence", "Waits for the fresh evidence that was asked"));
            case MORE_NEEDED, REOPENED ->
                settled
                        ? List.of()
                        : List.of(new ProcessPlace(
                                "gateway_untilSettled", "Waits until every agency that was asked is settled"));
            case GAP_ACCEPTED, SUSTAINED -> List.of();
        };
    }

    /** AGREE_LEARNING_POINT is modelled as userTask_agreeLearningPoint. */
    private static String camelCase(String constant) {
        StringBuilder name = new StringBuilder();
        for (String word : constant.toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
