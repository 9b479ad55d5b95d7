package org.learningassurance.shared.papers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide a text is in Liberation Sans, whose letters are as wide as those of Arial, which our Word files name. */
final class Letters {

    static final Letters PLAIN = read("Regular");
    static final Letters BOLD = read("Bold");

    private static final int TWENTIETHS = 20;

    private final CmapLookup glyphs;
    private final HorizontalMetricsTable widths;
    private final int unitsOfAnEm;

    private Letters(TrueTypeFont font) throws IOException {
        glyphs = font.getUnicodeCmapLookup();
        widths = font.getHorizontalMetrics();
        unitsOfAnEm = font.getUnitsPerEm();
    }

    /** @return in twentieths of a point, rounded up */
    int width(String text, int points) {
        long units = text.codePoints()
                .mapToLong(letter -> widths.getAdvanceWidth(glyphs.getGlyphId(letter)))
                .sum();
        return (int) ((units * points * TWENTIETHS + unitsOfAnEm - 1) / unitsOfAnEm);
    }

    private static Letters read(String face) {
        try (InputStream file = Papers.open(Papers.FONTS + face + ".ttf");
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            return new Letters(font);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
