package org.changwat.eventlog;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** RFC 8785 (JCS): the one text of a JSON value, so that a hash of it means something. */
public final class CanonicalJson {

    private static final BigInteger EXACT = BigInteger.ONE.shiftLeft(53);
    private static final List<RoundingMode> NEAREST_FIRST =
            List.of(RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN);
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalJson() {}

    /** The canonical text of a value. */
    public static String of(JsonNode value) {
        StringBuilder out = new StringBuilder(256);
        write(value, out);
        return out.toString();
    }

    /** Appends the canonical text of a value; NaN and the infinities are refused. */
    public static void write(JsonNode value, StringBuilder out) {
        if (value.isObject()) {
            writeObject(value, out);
        } else if (value.isArray()) {
            out.append('[');
            for (int i = 0; i < value.size(); i++) {
                if (i > 0) {
                    out.append(',');
                }
                write(value.get(i), out);
            }
            out.append(']');
        } else if (value.isNumber()) {
            writeNumber(value, out);
        } else if (value.isBoolean()) {
            out.append(value.booleanValue());
        } else if (value.isNull() || value.isMissingNode()) {
            out.append("null");
        } else {
            writeString(value.asString(), out);
        }
    }

    private static void writeObject(JsonNode object, StringBuilder out) {
        Map<String, JsonNode> sorted = new TreeMap<>(); // String order is UTF-16 code unit order, as the RFC asks
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            sorted.put(property.getKey(), property.getValue());
        }
        out.append('{');
        boolean first = true;
        for (Map.Entry<String, JsonNode> property : sorted.entrySet()) {
            if (!first) {
                out.append(',');
            }
            first = false;
            writeString(property.getKey(), out);
            out.append(':');
            write(property.getValue(), out);
        }
        out.append('}');
    }

    /** Appends a JSON string with no escape that the RFC does not demand. */
    public static void writeString(String text, StringBuilder out) {
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') {
                continue;
            }
            out.append(text, plain, i);
            plain = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\t' -> out.append("\\t");
                case '\n' -> out.append("\\n");
                case '\f' -> out.append("\\f");
                case '\r' -> out.append("\\r");
                default -> out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
            }
        }
        out.append(text, plain, text.length()).append('"');
    }

    private static void writeNumber(JsonNode value, StringBuilder out) {
        if (value.isIntegralNumber() && value.bigIntegerValue().abs().compareTo(EXACT) <= 0) {
            out.append(value.bigIntegerValue());
        } else {
            writeDouble(value.doubleValue(), out);
        }
    }

    /** ECMAScript's Number::toString, which RFC 8785 prescribes. */
    static void writeDouble(double value, StringBuilder out) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(value + " has no JSON form");
        }
        if (value == 0) {
            out.append('0');
            return;
        }
        if (value < 0) {
            out.append('-');
        }
        BigDecimal shortest = shortest(Math.abs(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().toString();
        int k = digits.length();
        int n = k - shortest.scale();
        if (k <= n && n <= 21) {
            out.append(digits).append("0".repeat(n - k));
        } else if (0 < n && n <= 21) {
            out.append(digits, 0, n).append('.').append(digits, n, k);
        } else if (-6 < n && n <= 0) {
            out.append("0.").append("0".repeat(-n)).append(digits);
        } else {
            out.append(digits.charAt(0));
            if (k > 1) {
                out.append('.').append(digits, 1, k);
            }
            out.append(n > 0 ? "e+" : "e-").append(Math.abs(n - 1));
        }
    }

    /**
     * Fewest digits that read back as the same double; Double.toString of Java 17 does not always find them. At a power of
     * two the gap below is half the gap above, so that the farther of two roundings may be the one that reads back.
     */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int precision = 1; precision < 17; precision++) {
            for (RoundingMode mode : NEAREST_FIRST) {
                BigDecimal rounded = exact.round(new MathContext(precision, mode));
                if (rounded.doubleValue() == value) {
                    return rounded;
                }
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }
}
