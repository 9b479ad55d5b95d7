package org.learningassurance.shared.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

class TableOfAWordPaperTest {

    private static final List<String> LADDER =
            List.of("Rung", "Asked", "Judged", "Recorded", "Not yet changed", "Closed", "Open", "Of these overdue");
    private static final List<List<String>> RUNGS = List.of(
            List.of("Disseminated", "24", "3", "9", "0", "1", "11", "2"),
            List.of("Outcome for children", "[c]", "0", "0", "0", "0", "12", "12"));

    @Test
    void hasItsNumbersToTheRightAndItsWordsToTheLeft() {
        XWPFTable table = table(LADDER, RUNGS);

        for (XWPFTableRow row : table.getRows()) {
            assertThat(alignment(row.getCell(0))).isNotEqualTo(ParagraphAlignment.RIGHT);
            assertThat(row.getTableCells().subList(1, 8))
                    .extracting(TableOfAWordPaperTest::alignment)
                    .containsOnly(ParagraphAlignment.RIGHT);
        }
        XWPFTable words = table(List.of("Step", "Due"), List.of(List.of("4", "4 May 2026"), List.of("5", "6")));
        assertThat(words.getRows())
                .flatExtracting(XWPFTableRow::getTableCells)
                .extracting(TableOfAWordPaperTest::alignment)
                .doesNotContain(ParagraphAlignment.RIGHT);
    }

    @Test
    void breaksNoWord() {
        XWPFTable table = table(LADDER, RUNGS);

        assertThat(points(table)).isEqualTo(10);
        noWordIsBroken(table);
        assertThat(width(table, 0))
                .as("a column of words takes what columns of numbers leave")
                .isGreaterThan(2 * width(table, 1));
    }

    @Test
    void isSetInSmallerTypeBeforeAWordIsBroken() {
        List<String> many = Collections.nCopies(6, "Multi-disciplinary");
        XWPFTable table = table(many, List.of(Collections.nCopies(6, "notwithstanding")));

        assertThat(points(table)).isBetween(8, 9);
        noWordIsBroken(table);
        fitsThePage(table);
    }

    @Test
    void givesColumnsThatSayLittleTheirLineAndTheOthersTheRest() {
        XWPFTable table = table(
                List.of("Learning point", "Due", "Besides"),
                List.of(List.of("word ".repeat(60), "30 September 2026", "word ".repeat(30))));

        assertThat(width(table, 1)).isGreaterThan(measured("30 September 2026", false, 10));
        assertThat(width(table, 0)).isGreaterThan(2 * width(table, 1));
        assertThat(width(table, 2)).isGreaterThan(2 * width(table, 1));
        fitsThePage(table);
    }

    @Test
    void isAsWideAsThePageAndNeverWiderWhateverItHasToSay() {
        XWPFTable ladder = table(LADDER, RUNGS);
        fitsThePage(ladder);
        assertThat(total(ladder)).isGreaterThan(textWidth(ladder) - 20);

        String address = "https://example.org/" + "a".repeat(300);
        fitsThePage(table(List.of("Where", "What"), List.of(List.of(address, address))));
        fitsThePage(table(LADDER, List.of(Collections.nCopies(8, "1,000,000,000,000,000"))));
        fitsThePage(table(List.of("Nothing", "Number"), List.of()));
    }

    @Test
    void repeatsItsHeadOnEachPageAndPartsNoRow() {
        XWPFTable table = table(LADDER, RUNGS);

        assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(table.getRows()).extracting(XWPFTableRow::isRepeatHeader).containsExactly(true, false, false);
        assertThat(table.getRows())
                .extracting(row -> row.getCell(0).getParagraphs().get(0).isKeepNext())
                .as("the head stays with what it heads")
                .containsExactly(true, true, false);
    }

    private static XWPFTable table(List<String> columns, List<List<String>> rows) {
        byte[] file = WordPaper.entitled("Paper", "Partnership", "Official")
                .table(columns, rows)
                .file();
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(file))) {
            return word.getTables().get(0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void fitsThePage(XWPFTable table) {
        assertThat(total(table)).isLessThanOrEqualTo(textWidth(table));
        assertThat(table.getWidth()).isEqualTo(total(table));
        assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).isEqualTo(STTblLayoutType.FIXED);
        for (XWPFTableRow row : table.getRows()) {
            assertThat(row.getTableCells())
                    .extracting(XWPFTableCell::getWidth)
                    .as("cells are as wide as their columns")
                    .containsExactlyElementsOf(IntStream.range(0, columns(table))
                            .mapToObj(column -> width(table, column))
                            .toList());
        }
    }

    private static void noWordIsBroken(XWPFTable table) {
        int margins = table.getCellMarginLeft() + table.getCellMarginRight();
        for (XWPFTableRow row : table.getRows()) {
            for (int column = 0; column < columns(table); column++) {
                var run = row.getCell(column).getParagraphs().get(0).getRuns().get(0);
                for (String word : run.text().split(" ")) {
                    assertThat(width(table, column) - margins)
                            .as(word)
                            .isGreaterThanOrEqualTo(measured(word, run.isBold(), points(table)));
                }
            }
        }
    }

    /** In twentieths of a point, as a PDF file would have it. */
    private static int measured(String text, boolean bold, int points) {
        String face = "/liberation/LiberationSans-" + (bold ? "Bold" : "Regular") + ".ttf";
        try (PDDocument document = new PDDocument();
                InputStream font = Objects.requireNonNull(WordPaper.class.getResourceAsStream(face))) {
            return Math.round(PDType0Font.load(document, font).getStringWidth(text) * points * 20 / 1000);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static int textWidth(XWPFTable table) {
        CTSectPr page =
                table.getBody().getXWPFDocument().getDocument().getBody().getSectPr();
        return number(page.getPgSz().getW())
                - number(page.getPgMar().getLeft())
                - number(page.getPgMar().getRight());
    }

    private static int total(XWPFTable table) {
        return IntStream.range(0, columns(table))
                .map(column -> width(table, column))
                .sum();
    }

    private static int columns(XWPFTable table) {
        return table.getCTTbl().getTblGrid().sizeOfGridColArray();
    }

    private static int width(XWPFTable table, int column) {
        return number(table.getCTTbl().getTblGrid().getGridColArray(column).getW());
    }

    private static int points(XWPFTable table) {
        return table.getRow(0)
                .getCell(0)
                .getParagraphs()
                .get(0)
                .getRuns()
                .get(0)
                .getFontSizeAsDouble()
                .intValue();
    }

    private static ParagraphAlignment alignment(XWPFTableCell cell) {
        return cell.getParagraphs().get(0).getAlignment();
    }

    private static int number(Object twentieths) {
        return ((BigInteger) twentieths).intValueExact();
    }
}
