package org.changwat.query.table;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.Languages;
import org.jspecify.annotations.Nullable;

/** What a reader is told in place of a code: the words of the pages, so that a list and its page say the same. */
public final class Terms {

    private static final String TEXTS = "org.changwat.query.pages.messages";

    private Terms() {}

    /**
     * The word for a constant, or those for several; the constant itself where there is none.
     *
     * @param family of the pages' texts, such as {@code ground}
     */
    public static @Nullable Object of(String family, @Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(each -> word(family, each)).toList();
        }
        return value == null ? null : word(family, value);
    }

    /** The word for one constant in both languages. */
    public static LocalizedText word(String family, @Nullable Object constant) {
        String key = family + "." + constant;
        return new LocalizedText(in(Languages.THAI, key, constant), in(Locale.ENGLISH, key, constant));
    }

    /** The name of a unit, or those of several; the code itself where it is no unit's of the reference data. */
    public static @Nullable Object unit(@Nullable Object code) {
        if (code instanceof Collection<?> several) {
            return several.stream().map(Terms::unit).toList();
        }
        return code == null
                ? null
                : Units.find(code.toString()).<Object>map(Unit::name).orElse(code);
    }

    private static String in(Locale language, String key, @Nullable Object otherwise) {
        ResourceBundle texts = ResourceBundle.getBundle(
                TEXTS, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return texts.containsKey(key)
                ? new MessageFormat(texts.getString(key), language).format(new Object[0])
                : String.valueOf(otherwise);
    }
}
