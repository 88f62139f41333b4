package org.changwat.eventlog;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * The members of a canonical CloudEvent text, cut out by their known order without parsing the data: parsing each event
 * into a tree would halve the speed of a replay.
 *
 * @param metadata JSON text of the metadata
 * @param payload JSON text of the payload
 * @param revision revision of the stored form, null where the type carries none
 * @param subject aggregate id, null for an event of no aggregate
 */
record EventText(
        @Nullable String aggregateType,
        String metadata,
        String payload,
        @Nullable String revision,
        String id,
        long position,
        String recordedAt,
        long sequence,
        @Nullable String subject,
        String time,
        String type) {

    private static final String AGGREGATE_TYPE = "{\"aggregatetype\":\"";
    private static final String METADATA = "\"data\":{\"metadata\":";
    private static final String PAYLOAD = ",\"payload\":";
    private static final String BEHIND_DATA = "},\"datacontenttype\":\"";
    private static final JsonMapper STRINGS = new JsonMapper();

    /** Cuts a text; one that is not of our making is a broken log. */
    static EventText cut(String text) {
        try {
            return new Cutter(text).cut();
        } catch (IndexOutOfBoundsException | NumberFormatException e) {
            throw broken(text);
        }
    }

    private static BrokenLogException broken(String text) {
        return new BrokenLogException("Not an event of this log: " + text.substring(0, Math.min(200, text.length())));
    }

    private static final class Cutter {

        private final String text;
        private int at;
        private @Nullable String schema;
        private String id = "";
        private long position;
        private String recordedAt = "";
        private long sequence;
        private @Nullable String subject;
        private String time = "";
        private String type = "";

        Cutter(String text) {
            this.text = text;
        }

        EventText cut() {
            String aggregateType = null;
            at = 1;
            if (text.startsWith(AGGREGATE_TYPE)) {
                at = AGGREGATE_TYPE.length();
                aggregateType = string();
                at++; // the comma
            }
            expect(METADATA);
            int metadata = at;
            at = endOfObject(at);
            int metadataEnd = at;
            expect(PAYLOAD);
            int payload = at;
            // no string holds an unescaped quote, and only strings follow the data: the last one is the one
            int payloadEnd = text.lastIndexOf(BEHIND_DATA);
            if (payloadEnd < payload) {
                throw broken(text);
            }
            at = payloadEnd + 2;
            while (text.charAt(at - 1) != '}') {
                member();
            }
            if (at != text.length()) {
                throw broken(text);
            }
            return new EventText(
                    aggregateType,
                    text.substring(metadata, metadataEnd),
                    text.substring(payload, payloadEnd),
                    schema == null ? null : schema.substring(schema.lastIndexOf('/') + 1),
                    id,
                    position,
                    recordedAt,
                    sequence,
                    subject,
                    time,
                    type);
        }

        /** Reads {@code "name":"value"} and the comma or brace behind it. */
        private void member() {
            if (text.charAt(at) != '"') {
                throw broken(text);
            }
            at++;
            String name = string();
            at += 2; // colon and quote
            String value = string();
            at++; // comma or brace
            switch (name) {
                case "dataschema" -> schema = value;
                case "id" -> id = value;
                case "position" -> position = Long.parseLong(value);
                case "recordedat" -> recordedAt = value;
                case "sequence" -> sequence = Long.parseLong(value);
                case "subject" -> subject = value;
                case "time" -> time = value;
                case "type" -> type = value;
                default -> {
                    // the content type, the source and the version say nothing that a reader needs
                }
            }
        }

        /** The string whose first character stands here; stops behind its closing quote. */
        private String string() {
            int from = at;
            int end = text.indexOf('"', from);
            while (escaped(end)) {
                end = text.indexOf('"', end + 1);
            }
            at = end + 1;
            int backslash = text.indexOf('\\', from);
            return backslash < 0 || backslash > end
                    ? text.substring(from, end)
                    : STRINGS.readValue(text.substring(from - 1, at), String.class);
        }

        private boolean escaped(int quote) {
            int backslashes = 0;
            while (text.charAt(quote - 1 - backslashes) == '\\') {
                backslashes++;
            }
            return (backslashes & 1) == 1;
        }

        private void expect(String part) {
            if (!text.startsWith(part, at)) {
                throw broken(text);
            }
            at += part.length();
        }

        private int endOfObject(int from) {
            int depth = 0;
            int i = from;
            do {
                char c = text.charAt(i);
                if (c == '"') {
                    i = text.indexOf('"', i + 1);
                    while (escaped(i)) {
                        i = text.indexOf('"', i + 1);
                    }
                } else if (c == '{' || c == '[') {
                    depth++;
                } else if (c == '}' || c == ']') {
                    depth--;
                }
                i++;
            } while (depth > 0);
            return i;
        }
    }
}
