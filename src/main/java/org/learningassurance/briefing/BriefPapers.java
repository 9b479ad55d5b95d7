package org.learningassurance.briefing;

import java.util.Map;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.papers.Markings;
import org.learningassurance.shared.papers.Papers;
import org.learningassurance.shared.papers.QrCode;
import org.learningassurance.shared.papers.WordPaper;
import org.learningassurance.shared.web.PartnershipName;
import org.learningassurance.shared.web.PublicAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of briefs. Whoever may not read a version in the tracker is given no paper of it either (R11). */
@Service
@Transactional(readOnly = true)
public class BriefPapers {

    private final BriefService briefs;
    private final BriefScopes scopes;
    private final Papers papers;
    private final Markings markings;
    private final PartnershipName partnership;
    private final PublicAddress address;

    BriefPapers(
            BriefService briefs,
            BriefScopes scopes,
            Papers papers,
            Markings markings,
            PartnershipName partnership,
            PublicAddress address) {
        this.briefs = briefs;
        this.scopes = scopes;
        this.papers = papers;
        this.markings = markings;
        this.partnership = partnership;
        this.address = address;
    }

    /**
     * @param brief as {@link BriefService#get(String, Actor)} takes it
     * @param number of the version
     * @throws NotFound when there is none, or none that the actor may see
     */
    public BriefPaper paper(String brief, int number, Actor by) {
        BriefView view = briefs.get(brief, by);
        BriefVersion version = view.numbered(number).orElseThrow(() -> new NotFound("version of this brief"));
        return BriefPaper.of(view.brief(), version, marking(view.brief(), version), addressOf(view));
    }

    private String marking(Brief brief, BriefVersion version) {
        String marking = scopes.embargo().isOn(brief, version) ? markings.underEmbargo() : markings.brief();
        return version.status() == BriefStatus.ISSUED ? marking : "Not issued. " + marking;
    }

    /** To print or to hand on. */
    public byte[] pdf(BriefPaper paper) {
        String code = QrCode.of(paper.address()).picture();
        return papers.pdf("briefing/paper", Map.of("paper", paper, "code", code));
    }

    /** To write further. */
    public byte[] word(BriefPaper paper) {
        WordPaper word = WordPaper.entitled(paper.title(), partnership.name(), paper.marking())
                .heading(1, paper.title())
                .text("%s. %s. %s".formatted(paper.reference(), partnership.name(), paper.standing()));
        paper.parts().forEach(part -> word.heading(2, part.heading()).text(part.text()));
        return word.heading(2, "Read it in the tracker")
                .link("Sign in at", paper.address())
                .file();
    }

    /** The code that leads to the brief's page, for staff rooms. */
    public byte[] qrCode(String brief, Actor by) {
        return QrCode.of(addressOf(briefs.get(brief, by))).svg();
    }

    private String addressOf(BriefView view) {
        return address.of("/briefs/" + view.brief().ref());
    }
}
