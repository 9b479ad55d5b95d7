package org.learningassurance.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The types of file that can be evidence, each with the endings that its names may have. */
enum FileType {
    PDF("application/pdf", Set.of("pdf")),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of("docx")),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of("xlsx")),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of("pptx")),
    PNG("image/png", Set.of("png")),
    JPEG("image/jpeg", Set.of("jpg", "jpeg")),
    CSV("text/csv", Set.of("csv")),
    TEXT("text/plain", Set.of("txt"));

    /** For pages: the types in words. */
    static final String IN_WORDS = "PDF, Word (docx), Excel (xlsx), PowerPoint (pptx), PNG, JPG, CSV or plain text";

    private final String mediaType;
    private final Set<String> endings;

    FileType(String mediaType, Set<String> endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** The type that a file's name promises. */
    static Optional<FileType> ofName(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(type -> name.contains(".") && type.endings.contains(ending))
                .findFirst();
    }

    String mediaType() {
        return mediaType;
    }

    /** Whether content that was found to be of the given media type is what this type promises. */
    boolean fits(String found) {
        boolean text = this == CSV || this == TEXT;
        return text ? found.startsWith("text/plain") || found.equals("text/csv") : mediaType.equals(found);
    }
}
