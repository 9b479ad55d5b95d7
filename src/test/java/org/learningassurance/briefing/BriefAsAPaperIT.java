package org.learningassurance.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.learningassurance.review.ReviewService;
import org.learningassurance.shared.Actor;
import org.learningassurance.shared.AgencyId;
import org.learningassurance.shared.BriefVersionId;
import org.learningassurance.shared.LearningPointId;
import org.learningassurance.shared.NotFound;
import org.learningassurance.shared.ReviewId;
import org.learningassurance.shared.Role;
import org.learningassurance.testing.As;
import org.learningassurance.testing.Cast;
import org.learningassurance.testing.Pdf;
import org.learningassurance.testing.TrackerIT;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@TrackerIT
class BriefAsAPaperIT {

    private static final String OFFICIAL = "Official: for staff of the partner agencies";
    private static final String RESTRICTED = "Restricted: not before publication";

    @Autowired
    private BriefService briefs;

    @Autowired
    private BriefPapers papers;

    @Autowired
    private ReviewService reviews;

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvcTester mvc;

    private Actor author;
    private AgencyId agency;
    private Actor lead;

    @BeforeEach
    void people() {
        author = cast.officer();
        agency = cast.agency();
        lead = cast.trainingLead(agency);
    }

    @Test
    void isAPdfThatEverybodyCanRead() {
        Brief brief = issued(cast.agreedLearningPoint(agency));

        byte[] file = Pdf.kept("brief.pdf", papers.pdf(papers.paper(brief.ref(), 1, lead)));

        assertThat(Pdf.faults(file)).isEmpty();
        assertThat(Pdf.text(file))
                .contains("Curiosity & care", "What happened", "Good practice", "Learning", "What to do now")
                .contains("Where to find more", "/briefs/" + brief.ref(), "Issued ");
        List<String> pages = Pdf.texts(file);
        assertThat(pages).isNotEmpty();
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1)).contains(OFFICIAL, "Page " + page + " of " + pages.size());
        }
    }

    @Test
    void saysEverythingOnceMoreWhenItIsLong() {
        LearningPointId point = cast.agreedLearningPoint(agency);
        String endless = "What was asked was not written down \uFFFF\u0141 <b> \uD83D\uDE00. ".repeat(70);
        Brief brief = issued(point, new BriefSections(endless, endless, endless, endless, "Last words"));

        byte[] file = papers.pdf(papers.paper(brief.ref(), 1, lead));

        assertThat(Pdf.faults(file)).isEmpty();
        assertThat(Pdf.texts(file)).hasSizeGreaterThan(2).last(STRING).contains(OFFICIAL);
        assertThat(Pdf.text(file)).contains("Last words", "\u0141 <b>");
    }

    @Test
    void isAWordFileWithHeadingsAndTheMarking() throws Exception {
        Brief brief = issued(cast.agreedLearningPoint(agency));

        byte[] file = papers.word(papers.paper(brief.ref(), 1, lead));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            assertThat(word.getParagraphs())
                    .filteredOn(line -> "Heading1".equals(line.getStyle()))
                    .singleElement()
                    .satisfies(line -> assertThat(line.getText()).isEqualTo("Curiosity & care"));
            assertThat(word.getParagraphs())
                    .filteredOn(line -> "Heading2".equals(line.getStyle()))
                    .extracting(line -> line.getText())
                    .containsExactly(
                            "What happened",
                            "Good practice",
                            "Learning",
                            "What to do now",
                            "Where to find more",
                            "Read it in the tracker");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(word.getHeaderList())
                    .singleElement()
                    .satisfies(top -> assertThat(top.getText()).contains(OFFICIAL));
            assertThat(word.getProperties().getCoreProperties().getTitle()).isEqualTo("Curiosity & care");
            assertThat(word.getStyles().getDefaultRunStyle()).isNotNull();
            assertThat(word.getStyle().xmlText()).contains("en-GB");
        }
    }

    @Test
    void isGivenToThoseWhoMayReadItAndToNobodyElse() {
        LearningPointId point = cast.agreedLearningPoint(agency);
        BriefVersionId draft = asked(point, sections());
        String ref = briefs.theBrief(briefs.theVersion(draft).brief()).ref();
        Actor elsewhere = cast.trainingLead(cast.agency());

        assertThat(papers.paper(ref, 1, author).standing()).isEqualTo("Not issued: waiting for approval.");
        assertThat(papers.paper(ref, 1, author).marking()).isEqualTo("Not issued. " + OFFICIAL);
        for (String paper :
                new String[] {"versions/1/briefing", "versions/1/brief.pdf", "versions/1/brief.docx", "qr-code.svg"}) {
            assertThat(get("/briefs/" + ref + "/" + paper, lead)).as(paper).hasStatus(404);
        }
        issue(draft);
        for (String paper :
                new String[] {"versions/1/briefing", "versions/1/brief.pdf", "versions/1/brief.docx", "qr-code.svg"}) {
            assertThat(get("/briefs/" + ref + "/" + paper, lead)).as(paper).hasStatusOk();
            assertThat(get("/briefs/" + ref + "/" + paper, elsewhere)).as(paper).hasStatus(404);
        }
        assertThat(get("/briefs/" + ref + "/versions/2/brief.pdf", lead)).hasStatus(404);
        assertThat(get("/briefs/" + ref + "/versions/1/brief.pdf", lead))
                .hasContentType("application/pdf")
                .hasHeader("Content-Disposition", "attachment; filename=\"" + ref + "-version-1.pdf\"");
        assertThat(get("/briefs/" + ref, lead)).bodyText().contains(OFFICIAL, "Word file to edit", "qr-code.svg");
    }

    @Test
    void ofAnEmbargoedReviewIsMarkedAndKeptFromTheScrutinyBoard() {
        ReviewId review = cast.audit();
        LearningPointId point = cast.learningPoint(review, agency);
        cast.agree(point);
        Brief brief = issued(point);
        Actor board = cast.with(Role.SCRUTINY_BOARD);
        Actor boardAndAgency =
                new Actor(board.person(), board.name(), Set.of(Role.SCRUTINY_BOARD), Set.of(), Set.of(agency));
        assertThat(papers.paper(brief.ref(), 1, board).marking()).isEqualTo(OFFICIAL);

        reviews.setEmbargo(
                review,
                true,
                "The family reads it first",
                reviews.theReview(review).version(),
                author);

        assertThat(papers.paper(brief.ref(), 1, lead).marking()).isEqualTo(RESTRICTED);
        assertThat(papers.paper(brief.ref(), 1, boardAndAgency).marking()).isEqualTo(RESTRICTED);
        assertThat(Pdf.page(papers.pdf(papers.paper(brief.ref(), 1, author)), 1))
                .contains(RESTRICTED);
        assertThatThrownBy(() -> papers.paper(brief.ref(), 1, board)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> papers.qrCode(brief.ref(), board)).isInstanceOf(NotFound.class);
        assertThat(listed(board)).doesNotContain(brief.ref());
        assertThat(listed(boardAndAgency)).contains(brief.ref());
    }

    @Test
    void carriesACodeThatLeadsToItsPage() throws Exception {
        Brief brief = issued(cast.agreedLearningPoint(agency));
        BriefPaper paper = papers.paper(brief.ref(), 1, lead);

        assertThat(codeOn(Pdf.picture(papers.pdf(paper), 1)))
                .isEqualTo(paper.address())
                .endsWith("/briefs/" + brief.ref());
        assertThat(new String(papers.qrCode(brief.ref(), lead), StandardCharsets.UTF_8))
                .startsWith("<svg ")
                .doesNotContain("style", "script");
    }

    private static String codeOn(BufferedImage seen) throws Exception {
        int[] dots = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
        RGBLuminanceSource light = new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), dots);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                .getText();
    }

    private List<String> listed(Actor by) {
        return briefs.list(BriefFilter.all(), PageRequest.of(0, 500), by).stream()
                .map(view -> view.brief().ref())
                .toList();
    }

    private Brief issued(LearningPointId covers) {
        return issued(covers, sections());
    }

    private Brief issued(LearningPointId covers, BriefSections sections) {
        BriefVersionId id = asked(covers, sections);
        issue(id);
        return briefs.theBrief(briefs.theVersion(id).brief());
    }

    private BriefVersionId asked(LearningPointId covers, BriefSections sections) {
        BriefVersionId id = briefs.draft(new BriefText("Curiosity & care", Set.of(covers), sections), null, author);
        briefs.askApproval(id, version(id), author);
        return id;
    }

    private void issue(BriefVersionId id) {
        briefs.approve(id, version(id), cast.with(Role.BUSINESS_UNIT_MANAGER));
        briefs.issue(id, version(id), author);
    }

    private long version(BriefVersionId id) {
        return briefs.theVersion(id).version();
    }

    private static BriefSections sections() {
        return new BriefSections(
                "A baby was hurt at home. Several agencies had visited in the weeks before, and each knew something.",
                "The health visitor came back the same day.\n\nThe school asked again.",
                "Nobody wrote down what they had asked, and what was left without an answer.",
                "Ask who else lives in the home.\nWrite down the question and the answer.\nSay what you do not know.",
                "Procedures of the partnership, chapter 4.");
    }

    private MvcTestResult get(String path, Actor by) {
        return mvc.perform(MockMvcRequestBuilders.get(path).with(As.actor(by)));
    }
}
