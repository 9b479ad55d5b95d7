package org.learningassurance.shared.papers;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a Word file. Its widths are ours and fixed: programs that share them out by content each do it otherwise, or not at all. */
final class WordTable {

    /** The style of what stands in cells. */
    static final String STYLE = "TableText";

    /** So many rows stay on one page with their head. */
    private static final int KEPT_WHOLE = 12;

    private static final int ABOVE_AND_BELOW = 40;
    private static final String HEAD_GROUND = "F3F2F1";

    private final TableLayout layout;
    private final List<Boolean> ofNumbers;
    private final XWPFTable table;

    private WordTable(XWPFDocument document, List<String> heads, List<List<String>> rows, int page) {
        List<TableColumn> columns = TableColumn.of(heads, rows);
        layout = TableLayout.of(columns, page);
        ofNumbers = columns.stream().map(TableColumn::isOfNumbers).toList();
        table = document.createTable(rows.size() + 1, heads.size());
    }

    /** @param page how wide its text may be, in twentieths of a point */
    static void write(XWPFDocument document, List<String> heads, List<List<String>> rows, int page) {
        WordTable table = new WordTable(document, heads, rows, page);
        table.layOut();
        table.fill(0, heads, !rows.isEmpty());
        for (int row = 1; row <= rows.size(); row++) {
            boolean staysWithNext = row < rows.size() && rows.size() <= KEPT_WHOLE;
            table.fill(row, rows.get(row - 1), staysWithNext);
        }
    }

    private void layOut() {
        table.setWidth(layout.widths().stream().mapToInt(Integer::intValue).sum());
        table.setCellMargins(ABOVE_AND_BELOW, TableLayout.MARGIN, ABOVE_AND_BELOW, TableLayout.MARGIN);
        CTTblPr properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        // Word sets the text of the first column, not its border, on the page's margin
        CTTblWidth indent = properties.addNewTblInd();
        indent.setType(STTblWidth.DXA);
        indent.setW(BigInteger.valueOf(TableLayout.MARGIN));
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        layout.widths().forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
    }

    private void fill(int number, List<String> texts, boolean staysWithNext) {
        XWPFTableRow row = table.getRow(number);
        boolean head = number == 0;
        row.setCantSplitRow(true);
        if (head) {
            row.setRepeatHeader(true);
        }
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidthType(TableWidthType.DXA);
            cell.setWidth(String.valueOf(layout.widths().get(column)));
            if (head) {
                cell.setColor(HEAD_GROUND);
            }
            XWPFParagraph line = cell.getParagraphs().get(0);
            line.setStyle(STYLE);
            line.setKeepNext(staysWithNext);
            write(line, texts.get(column), column, head);
        }
    }

    private void write(XWPFParagraph line, String text, int column, boolean head) {
        if (ofNumbers.get(column)) {
            line.setAlignment(ParagraphAlignment.RIGHT);
        }
        XWPFRun run = line.createRun();
        run.setBold(head || column == 0);
        run.setFontSize(layout.points());
        run.setText(text);
    }
}
