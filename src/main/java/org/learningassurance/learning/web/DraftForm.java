package org.learningassurance.learning.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learningassurance.learning.AskedAgency;
import org.learningassurance.learning.LearningPoint;
import org.learningassurance.learning.LearningPointDraft;
import org.learningassurance.learning.LearningPointKind;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.PostId;
import org.learningassurance.shared.Priority;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.ThemeId;
import org.learningassurance.shared.web.Forms;
import org.springframework.validation.Errors;

/** What is typed to draft a learning point, in the order of the page. */
class DraftForm {

    @NotNull(message = "Choose whether it is good practice or something to improve")
    @Nullable
    LearningPointKind kind;

    @NotBlank(message = "Say in a sentence or two what was learnt")
    String statement = "";

    String whatStaffWillDo = "";

    String howWeWouldKnow = "";

    @Nullable
    Priority priority;

    @Nullable
    PostId ownerPost;

    @NotEmpty(message = "Choose the review that the learning comes from")
    List<ReviewId> reviews = new ArrayList<>();

    List<ThemeId> themes = new ArrayList<>();

    String audience = "";

    /** The agencies that are asked. */
    List<AgencyId> agencies = new ArrayList<>();

    /** Which rungs: the agency's id, a colon, the rung's name. */
    List<String> rungs = new ArrayList<>();

    /** How many staff the learning is for, by the agency's id. */
    Map<String, String> audiences = new HashMap<>();

    boolean urgentWithoutBrief;

    String notice = "";

    /** Whether it is to be saved only without gaps. */
    boolean complete;

    static DraftForm of(LearningPoint learningPoint) {
        DraftForm form = new DraftForm();
        form.kind = learningPoint.kind();
        form.statement = learningPoint.statement();
        form.whatStaffWillDo = learningPoint.whatStaffWillDo();
        form.howWeWouldKnow = learningPoint.howWeWouldKnow();
        form.priority = learningPoint.priority();
        form.ownerPost = learningPoint.ownerPost();
        form.reviews = new ArrayList<>(learningPoint.reviews());
        form.themes = new ArrayList<>(learningPoint.themes());
        form.audience = learningPoint.audience();
        form.urgentWithoutBrief = learningPoint.urgentWithoutBrief();
        form.notice = learningPoint.notice();
        learningPoint.asked().forEach(form::show);
        return form;
    }

    private void show(AskedAgency asked) {
        String agency = asked.agency().toString();
        agencies.add(asked.agency());
        asked.rungs().forEach(rung -> rungs.add(agency + ":" + rung.name()));
        Integer staff = asked.audience();
        if (staff != null) {
            audiences.put(agency, staff.toString());
        }
    }

    boolean isAsked(AgencyId agency) {
        return agencies.contains(agency);
    }

    boolean isAsked(AgencyId agency, Rung rung) {
        return rungs.contains(agency + ":" + rung.name());
    }

    /** The draft as typed, or null after having put errors on the fields that cannot be read. */
    @Nullable
    LearningPointDraft draft(Errors errors) {
        List<AskedAgency> asked =
                agencies.stream().map(agency -> asked(agency, errors)).toList();
        LearningPointKind chosen = kind;
        if (errors.hasErrors() || chosen == null) {
            return null;
        }
        Set<ReviewId> from = new HashSet<>(reviews);
        Set<ThemeId> about = new HashSet<>(themes);
        return new LearningPointDraft(
                chosen,
                statement,
                whatStaffWillDo,
                howWeWouldKnow,
                priority,
                ownerPost,
                audience,
                from,
                about,
                asked,
                urgentWithoutBrief,
                notice);
    }

    private AskedAgency asked(AgencyId agency, Errors errors) {
        Set<Rung> asked = EnumSet.noneOf(Rung.class);
        Arrays.stream(Rung.values()).filter(rung -> isAsked(agency, rung)).forEach(asked::add);
        Integer staff = Forms.wholeNumberIfGiven(
                audiences.get(agency.toString()),
                errors,
                "audiences[" + agency + "]",
                "The number of staff that the learning is for");
        return new AskedAgency(agency, asked, staff);
    }
}
