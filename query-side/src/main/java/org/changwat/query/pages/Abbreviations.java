package org.changwat.query.pages;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.changwat.events.LocalizedText;

/** Short names of provinces (อักษรย่อจังหวัด), for where a whole one has no room. */
final class Abbreviations {

    private static final Map<String, LocalizedText> BY_CODE = read();

    private Abbreviations() {}

    static LocalizedText of(String code) {
        return Objects.requireNonNull(BY_CODE.get(code), code);
    }

    private static Map<String, LocalizedText> read() {
        InputStream stream = Objects.requireNonNull(Abbreviations.class.getResourceAsStream("abbreviations.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(1)
                    .map(line -> line.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(
                            cells -> cells[0], cells -> new LocalizedText(cells[1], cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
