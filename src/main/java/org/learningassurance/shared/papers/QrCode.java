package org.learningassurance.shared.papers;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/** A link that a telephone reads from a wall. */
public final class QrCode {

    /** Enough to stay sharp on paper, in dots for each square. */
    private static final int DOTS = 8;

    private static final int WHITE = 0xFFFFFF;

    private final BitMatrix squares;

    private QrCode(BitMatrix squares) {
        this.squares = squares;
    }

    /** @param address the whole address that the code leads to */
    public static QrCode of(String address) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("No code for " + address, tooLong);
        }
    }

    /** For a page: one path, no style. */
    public byte[] svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append("M%d %dh1v1h-1z".formatted(x, y));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" shape-rendering="crispEdges">\
                <rect width="100%%" height="100%%" fill="#ffffff"/><path fill="#000000" d="%s"/></svg>
                """.formatted(squares.getWidth(), squares.getHeight(), path).getBytes(StandardCharsets.UTF_8);
    }

    /** For a paper: the source of an img element. */
    public String picture() {
        BufferedImage drawn =
                new BufferedImage(squares.getWidth() * DOTS, squares.getHeight() * DOTS, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                drawn.setRGB(x, y, squares.get(x / DOTS, y / DOTS) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            ImageIO.write(drawn, "png", file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    }
}
