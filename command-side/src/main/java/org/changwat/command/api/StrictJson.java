package org.changwat.command.api;

import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses what a caller sent: RFC 8259 to the letter, no key twice, nothing after the end, bounded in size and depth. */
public final class StrictJson {

    /** Largest body of one command, and longest line of a batch, in bytes. */
    public static final int MAX_BYTES = 512 * 1024;

    /** Deepest nesting of objects and arrays. */
    public static final int MAX_DEPTH = 24;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(40)
                            .maxStringLength(MAX_BYTES)
                            .maxNameLength(200)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .build();

    private StrictJson() {}

    /** The JSON value in these bytes of UTF-8; an object or not is for the caller to ask. */
    public static JsonNode parse(byte[] utf8) {
        if (utf8.length > MAX_BYTES) {
            throw new Unacceptable(tooLarge());
        }
        try {
            return MAPPER.readTree(utf8);
        } catch (StreamConstraintsException e) {
            throw new Unacceptable(CommandProblem.of(
                    400, "body.beyond-limits", Map.of("depth", String.valueOf(MAX_DEPTH), "place", place(e))));
        } catch (JacksonException e) {
            throw new Unacceptable(CommandProblem.of(400, "body.malformed", Map.of("place", place(e))));
        }
    }

    static CommandProblem tooLarge() {
        return CommandProblem.of(413, "body.too-large", Map.of("limit", String.valueOf(MAX_BYTES)));
    }

    static JsonMapper mapper() {
        return MAPPER;
    }

    private static String place(JacksonException e) {
        return e.getLocation() == null
                ? "?"
                : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
    }
}
