package org.learningassurance.testing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

/** Reads PDF files as a judge of PDF/UA-1 does, and as people do. */
public final class Pdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Pdf() {}

    /** What PDF/UA-1 finds wrong, each rule once; empty when nothing is. */
    public static List<String> faults(byte[] file) {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFUA_1);
                PDFAValidator judge = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = judge.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage())
                    .distinct()
                    .toList();
            return faults.isEmpty() && !result.isCompliant() ? List.of("not compliant") : faults;
        } catch (Exception unread) {
            throw new IllegalArgumentException("Cannot be judged", unread);
        }
    }

    /** What stands on one page, without its line ends. @param number from 1 */
    public static String page(byte[] file, int number) {
        return read(file, document -> textOf(document, number));
    }

    /** What stands on each page, without its line ends. */
    public static List<String> texts(byte[] file) {
        return read(file, document -> {
            List<String> pages = new ArrayList<>();
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                pages.add(textOf(document, number));
            }
            return pages;
        });
    }

    /** What stands on all pages, without its line ends. */
    public static String text(byte[] file) {
        return read(file, document -> onOneLine(new PDFTextStripper().getText(document)));
    }

    /** One page as it is printed. @param number from 1 */
    public static BufferedImage picture(byte[] file, int number) {
        return read(file, document -> new PDFRenderer(document).renderImageWithDPI(number - 1, 150));
    }

    public static int pages(byte[] file) {
        return read(file, PDDocument::getNumberOfPages);
    }

    /** Leaves the file among the build's results, so that people can look at it. */
    public static byte[] kept(String name, byte[] file) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(name), file);
            return file;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String textOf(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return onOneLine(stripper.getText(document));
    }

    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static <T> T read(byte[] file, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return reading.of(document);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }
}
