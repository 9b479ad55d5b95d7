package org.learningassurance.shared.papers;

import static java.util.Objects.requireNonNull;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Draws papers as PDF files that pass PDF/UA-1: tagged, with a title, a language and the typefaces in them. */
@Component
public class Papers {

    /** The only addresses from which a paper takes anything: its style sheet, and pictures that stand in the template itself. */
    private static final String OURS = "paper";

    private static final String STYLE = "paper.css";
    private static final String STYLE_IN_A_BROWSER = "page.css";
    private static final Pattern LINK_TO_STYLE = Pattern.compile("<link rel=\"stylesheet\"[^>]*paper\\.css\"[^>]*>");
    private static final String PICTURE = "data:image/png;base64,";
    static final String FONTS = "/liberation/LiberationSans-";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    /** XML knows no such characters, though somebody may have pasted one. */
    private static final Pattern UNKNOWN_TO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggerImpl(new Slf4jLogger()); // else it writes past the log
    }

    private final ITemplateEngine templates;
    private final ApplicationContext beans;

    Papers(ITemplateEngine templates, ApplicationContext beans) {
        this.templates = templates;
        this.beans = beans;
    }

    /**
     * Draws a paper.
     *
     * @param template of a page that is laid out by {@code shared/paper.html}; well-formed, and without links of the application
     * @return the PDF file
     */
    public byte[] pdf(String template, Map<String, Object> model) {
        return draw(page(template, model));
    }

    /**
     * The same paper as a page of its own, which needs nothing beside it.
     *
     * @param template as {@link #pdf} takes it
     */
    public byte[] html(String template, Map<String, Object> model) {
        String styles = "<style>" + sheet(STYLE) + sheet(STYLE_IN_A_BROWSER) + "</style>";
        return LINK_TO_STYLE
                .matcher(page(template, model))
                .replaceFirst(Matcher.quoteReplacement(styles))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String sheet(String name) {
        try (InputStream sheet = open("/papers/" + name)) {
            return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String page(String template, Map<String, Object> model) {
        Context context = new Context(Locale.UK, model);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return UNKNOWN_TO_XML.matcher(templates.process(template, context)).replaceAll("");
    }

    private static byte[] draw(String page) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        PdfRendererBuilder paper = new PdfRendererBuilder();
        paper.useFastMode();
        paper.usePdfUaAccessibility(true);
        paper.useProtocolsStreamImplementation(OwnFile::new, OURS);
        paper.useUriResolver((base, address) -> address);
        paper.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(OURS + ":") || address.startsWith(PICTURE),
                ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        paper.useFont(() -> open(FONTS + "Regular.ttf"), "Paper", PLAIN, FontStyle.NORMAL, true);
        paper.useFont(() -> open(FONTS + "Bold.ttf"), "Paper", BOLD, FontStyle.NORMAL, true);
        paper.withHtmlContent(page, OURS + ":");
        paper.toStream(file);
        try {
            paper.run();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return file.toByteArray();
    }

    static InputStream open(String resource) {
        return requireNonNull(Papers.class.getResourceAsStream(resource), resource);
    }

    /** A file beside the style sheet of papers. */
    private record OwnFile(String address) implements FSStream {

        @Override
        public InputStream getStream() {
            return open("/papers/" + address.substring(OURS.length() + 1));
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
