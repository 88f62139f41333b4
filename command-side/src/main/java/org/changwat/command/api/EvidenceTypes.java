package org.changwat.command.api;

import java.util.Map;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;

/** The types of files that are taken, each with the ending it is handed out under. What a browser would run is not among them. */
final class EvidenceTypes {

    private static final Map<String, String> TAKEN = Map.of(
            "application/pdf", "pdf",
            "image/jpeg", "jpg",
            "image/png", "png",
            "image/tiff", "tif",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx",
            "text/csv", "csv",
            "text/plain", "txt");

    private static final Tika TIKA = new Tika();

    private EvidenceTypes() {}

    /** The type found in the content; the name only tells apart what looks alike inside, such as the office formats. */
    static String of(byte[] content, @Nullable String name) {
        return name == null ? TIKA.detect(content) : TIKA.detect(content, name);
    }

    static boolean isTaken(String mediaType) {
        return TAKEN.containsKey(mediaType);
    }

    static String endingOf(String mediaType) {
        return TAKEN.getOrDefault(mediaType, "bin");
    }

    /** All that are taken, for a message. */
    static String taken() {
        return String.join(", ", TAKEN.values().stream().sorted().toList());
    }
}
