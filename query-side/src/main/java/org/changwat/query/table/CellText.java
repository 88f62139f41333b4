package org.changwat.query.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.changwat.events.LocalizedText;
import org.changwat.query.history.AsOf;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, as text. */
final class CellText {

    private static final String LEADS_A_FORMULA = "=+-@\t\r\n";

    private CellText() {}

    static String of(@Nullable Object value, Locale language) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Instant instant) {
            return OffsetDateTime.ofInstant(instant, AsOf.BANGKOK).toString();
        }
        if (value instanceof Boolean is) {
            return language.getLanguage().equals("th") ? (is ? "ใช่" : "ไม่ใช่") : (is ? "Yes" : "No");
        }
        if (value instanceof LocalizedText text) {
            return language.getLanguage().equals("th") ? text.th() : text.en();
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> of(each, language)).collect(Collectors.joining("; "));
        }
        return value.toString();
    }

    /** Text that a spreadsheet will not take for a formula: one that begins like a formula is led by an apostrophe. */
    static String guarded(@Nullable Object value, Locale language) {
        String text = of(value, language);
        boolean formula = !(value instanceof Number) && !text.isEmpty() && LEADS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
