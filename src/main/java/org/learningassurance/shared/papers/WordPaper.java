package org.learningassurance.shared.papers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A paper as a Word file, to be written further: headings in the styles that Word's navigation and screen readers know, the language
 * and the title set, the marking on each page. Written from the top down and then taken as a file.
 */
public final class WordPaper {

    private static final String LANGUAGE = "en-GB";
    private static final String FONT = "Arial";
    private static final int TEXT_SIZE = 12;
    /** In twentieths of a point. */
    private static final int INDENT = 360;

    private static final int INSIDE_A_LIST = 80;

    /** A4 with the margins of our PDF files. In twentieths of a point. */
    private static final int PAGE_WIDTH = 11_906;

    private static final int PAGE_HEIGHT = 16_838;
    private static final int TOP_MARGIN = 1_247;
    private static final int SIDE_MARGIN = 1_021;
    private static final int TO_THE_EDGE = 600;
    private static final int TEXT_WIDTH = PAGE_WIDTH - 2 * SIDE_MARGIN;

    private static final List<Integer> HEADING_SIZES = List.of(22, 16, 13, 12);

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets = bullets();

    private WordPaper() {}

    /**
     * @param title of the file
     * @param author whose paper it is
     * @param marking what each page says of how it may be handed on
     */
    public static WordPaper entitled(String title, String author, String marking) {
        WordPaper paper = new WordPaper();
        paper.describe(title, author);
        paper.addStyles();
        paper.mark(marking);
        paper.setPage();
        return paper;
    }

    /** @param level 1 for the paper's title, 2 for its parts, 3 for theirs, 4 for the parts of those */
    public WordPaper heading(int level, String text) {
        XWPFParagraph heading = document.createParagraph();
        heading.setStyle(headingStyle(level));
        heading.createRun().setText(text);
        return this;
    }

    /** A text as it was typed: an empty line begins another paragraph, a line end another line. */
    public WordPaper text(String typed) {
        for (String part : EMPTY_LINE.split(typed)) {
            XWPFRun run = document.createParagraph().createRun();
            String[] lines = LINE_END.split(part);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    run.addBreak();
                }
                run.setText(lines[line]);
            }
        }
        return this;
    }

    /** A list of short texts. */
    public WordPaper list(List<String> items) {
        for (String item : items) {
            XWPFParagraph line = document.createParagraph();
            line.setNumID(bullets);
            line.setSpacingAfter(INSIDE_A_LIST);
            line.createRun().setText(item);
        }
        return this;
    }

    /**
     * A table whose first row is repeated on each page. Columns are as wide as what they say needs; those of numbers stand to the right.
     *
     * @param rows as many cells each as there are columns
     */
    public WordPaper table(List<String> columns, List<List<String>> rows) {
        document.getParagraphs().stream().reduce((earlier, later) -> later).ifPresent(WordPaper::staysWithNext);
        WordTable.write(document, columns, rows, TEXT_WIDTH);
        document.createParagraph().setStyle(WordTable.STYLE); // else the next table would become part of this one
        return this;
    }

    /** So that what leads to a table stands above it. */
    private static void staysWithNext(XWPFParagraph line) {
        if (line.isEmpty()) {
            return;
        }
        if (!line.getCTP().isSetPPr()) {
            line.getCTP().addNewPPr();
        }
        line.setKeepNext(true);
    }

    /** A line that ends in a link. @param address where it leads, which is also what is read */
    public WordPaper link(String before, String address) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(before + " ");
        XWPFRun link = paragraph.createHyperlinkRun(address);
        link.setText(address);
        link.setColor("0B5C57");
        link.setUnderline(UnderlinePatterns.SINGLE);
        return this;
    }

    /** The file. Nothing can be written to the paper afterwards. */
    public byte[] file() {
        try (document) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.write(file);
            return file.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void describe(String title, String author) {
        document.getProperties().getCoreProperties().setTitle(title);
        document.getProperties().getCoreProperties().setCreator(author);
        document.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(LANGUAGE);
    }

    /** Lists that programs know as such: screen readers say how long they are, and they can be written further. */
    private BigInteger bullets() {
        CTAbstractNum list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.ZERO);
        CTLvl level = list.addNewLvl();
        level.setIlvl(BigInteger.ZERO);
        level.addNewNumFmt().setVal(STNumberFormat.BULLET);
        level.addNewLvlText().setVal("•");
        CTInd indent = level.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf(INDENT));
        indent.setHanging(BigInteger.valueOf(INDENT));
        XWPFNumbering lists = document.createNumbering();
        return lists.addNum(lists.addAbstractNum(new XWPFAbstractNum(list)));
    }

    private void addStyles() {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(font());
        styles.setSpellingLanguage(LANGUAGE);
        styles.addStyle(textStyle());
        styles.addStyle(tableStyle());
        for (int level = 1; level <= HEADING_SIZES.size(); level++) {
            styles.addStyle(headingStyle(level, HEADING_SIZES.get(level - 1)));
        }
    }

    private static XWPFStyle textStyle() {
        CTStyle style = style("Normal", "Normal");
        style.setDefault(true);
        style.addNewRPr().addNewSz().setVal(halfPoints(TEXT_SIZE));
        space(style.addNewPPr(), 0, 8);
        return new XWPFStyle(style);
    }

    private static XWPFStyle tableStyle() {
        CTStyle style = style(WordTable.STYLE, "Table text");
        style.addNewBasedOn().setVal("Normal");
        style.addNewRPr().addNewSz().setVal(halfPoints(TableLayout.USUAL_POINTS));
        space(style.addNewPPr(), 0, 0);
        return new XWPFStyle(style);
    }

    private static XWPFStyle headingStyle(int level, int size) {
        CTStyle style = style(headingStyle(level), "heading " + level);
        style.addNewBasedOn().setVal("Normal");
        style.addNewNext().setVal("Normal");
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        letters.addNewB();
        letters.addNewSz().setVal(halfPoints(size));
        CTPPrGeneral lines = style.addNewPPr();
        lines.addNewKeepNext();
        space(lines, level == 1 ? 0 : 14, 6);
        lines.addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        return new XWPFStyle(style);
    }

    private static String headingStyle(int level) {
        return "Heading" + level;
    }

    private static CTStyle style(String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        return style;
    }

    private static void space(CTPPrGeneral lines, int before, int after) {
        var spacing = lines.addNewSpacing();
        spacing.setBefore(twentieths(before));
        spacing.setAfter(twentieths(after));
    }

    private static CTFonts font() {
        CTFonts font = CTFonts.Factory.newInstance();
        font.setAscii(FONT);
        font.setHAnsi(FONT);
        font.setCs(FONT);
        return font;
    }

    private void mark(String marking) {
        XWPFParagraph top = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        top.setAlignment(ParagraphAlignment.CENTER);
        bold(top, marking);
        XWPFParagraph bottom = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        bottom.setAlignment(ParagraphAlignment.CENTER);
        bold(bottom, marking);
        bottom.createRun().setText(" – page ");
        bottom.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private void setPage() {
        CTSectPr page = document.getDocument().getBody().getSectPr(); // which stands since the paper was marked
        CTPageSz size = page.addNewPgSz();
        size.setW(BigInteger.valueOf(PAGE_WIDTH));
        size.setH(BigInteger.valueOf(PAGE_HEIGHT));
        CTPageMar margins = page.addNewPgMar();
        margins.setTop(BigInteger.valueOf(TOP_MARGIN));
        margins.setBottom(BigInteger.valueOf(TOP_MARGIN));
        margins.setLeft(BigInteger.valueOf(SIDE_MARGIN));
        margins.setRight(BigInteger.valueOf(SIDE_MARGIN));
        margins.setHeader(BigInteger.valueOf(TO_THE_EDGE));
        margins.setFooter(BigInteger.valueOf(TO_THE_EDGE));
        margins.setGutter(BigInteger.ZERO);
    }

    private static void bold(XWPFParagraph paragraph, String text) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        run.setText(text);
    }

    private static BigInteger halfPoints(int points) {
        return BigInteger.valueOf(points * 2L);
    }

    private static BigInteger twentieths(int points) {
        return BigInteger.valueOf(points * 20L);
    }
}
