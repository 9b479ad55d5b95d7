package org.learningassurance.shared.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.Disposition;
import org.learningassurance.shared.Role;
import org.learningassurance.shared.Rung;
import org.learningassurance.shared.Timeliness;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What the layout shows around every page, error pages included: in templates {@code ${@page...}}. */
@Component("page")
public class PageModel {

    private final ObjectProvider<SignedIn> signedIn;
    private final ObjectProvider<StandingNotice> notices;
    private final PartnershipName partnership;

    PageModel(ObjectProvider<SignedIn> signedIn, ObjectProvider<StandingNotice> notices, PartnershipName partnership) {
        this.signedIn = signedIn;
        this.notices = notices;
        this.partnership = partnership;
    }

    /** What everybody has to know about this installation. */
    public List<String> standing() {
        return notices.stream().flatMap(notice -> notice.text().stream()).toList();
    }

    public String partnership() {
        return partnership.name();
    }

    public String contact() {
        return partnership.contact();
    }

    /** Null when nobody is signed in. */
    public @Nullable Actor actor() {
        SignedIn access = signedIn.getIfAvailable();
        return access == null ? null : access.actor().orElse(null);
    }

    /** "Business unit officer, Review Advisory Group member". */
    public String roles(Actor actor) {
        return actor.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    /** The service navigation of the person who is signed in; empty when nobody is. */
    public List<Item> navigation(@Nullable String current) {
        Actor actor = actor();
        String here = current == null ? "" : Navigation.isUnderMore(current) ? "more" : current;
        return actor == null
                ? List.of()
                : Navigation.main(actor).stream()
                        .map(place -> new Item(
                                place.label(),
                                place.path(),
                                place.purpose(),
                                place.key().equals(here)))
                        .toList();
    }

    /** The places behind "More". */
    public List<Item> more() {
        Actor actor = actor();
        return actor == null
                ? List.of()
                : Navigation.more(actor).stream()
                        .map(place -> new Item(place.label(), place.path(), place.purpose(), false))
                        .toList();
    }

    /** What the matrix's colours and symbols mean. */
    public List<Matrix.State> legend() {
        return List.of(Matrix.State.values());
    }

    /** The rungs, lowest first, for {@code fragments/words.html}. */
    public List<Rung> rungs() {
        return List.of(Rung.values());
    }

    public List<Disposition> dispositions() {
        return List.of(Disposition.values());
    }

    public List<Timeliness> times() {
        return List.of(Timeliness.values());
    }

    /** Whether the form is shown again after a conflict, with what was typed. */
    public boolean reopened() {
        return Forms.isReopening();
    }

    /** Whether a form is to ask why a refused text identifies nobody: only the business unit may say so. */
    public boolean asksWhyItIdentifiesNobody() {
        Actor actor = actor();
        return actor != null && actor.businessUnit() && Screening.wasRefused();
    }

    /** One link of a navigation. */
    public record Item(String label, String path, String purpose, boolean current) {}
}
