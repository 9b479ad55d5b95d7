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
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
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

    private static final List<Integer> HEADING_SIZES = List.of(22, 16, 13);

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");
    private static final Pattern LINE_END = Pattern.compile("\\R");

    private final XWPFDocument document = new XWPFDocument();

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
        return paper;
    }

    /** @param level 1 for the paper's title, 2 for its parts, 3 for theirs */
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
            line.setIndentationLeft(INDENT);
            line.setIndentationHanging(INDENT / 2);
            line.createRun().setText("•\t" + item);
        }
        return this;
    }

    /**
     * A table whose first row is repeated on each page.
     *
     * @param rows as many cells each as there are columns
     */
    public WordPaper table(List<String> columns, List<List<String>> rows) {
        XWPFTable table = document.createTable(rows.size() + 1, columns.size());
        table.setWidth("100%");
        fill(table.getRow(0), columns, true);
        table.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < rows.size(); row++) {
            fill(table.getRow(row + 1), rows.get(row), false);
            table.getRow(row + 1).setCantSplitRow(true);
        }
        document.createParagraph();
        return this;
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean heads) {
        for (int column = 0; column < cells.size(); column++) {
            XWPFRun run = row.getCell(column).getParagraphs().get(0).createRun();
            run.setBold(heads || column == 0);
            run.setText(cells.get(column));
        }
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

    private void addStyles() {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(font());
        styles.setSpellingLanguage(LANGUAGE);
        styles.addStyle(textStyle());
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
