package org.changwat.query.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.changwat.events.FiscalYear;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/** What the pages of all registers do alike. */
final class Registers {

    private Registers() {}

    /** A year's provinces, as a list in the reader's language has them. */
    static List<Unit> provinces(int year, Words words) {
        Collator collator = Collator.getInstance(words.language());
        return Units.provincesOn(new FiscalYear(year).end()).stream()
                .sorted(Comparator.comparing(unit -> words.name(unit.name()), collator))
                .toList();
    }

    /** Keeps what is chosen over a look back and a turn of the leaf: names and values in turn, without what is not. */
    static void choose(Model model, @Nullable String unit, @Nullable Object... chosen) {
        Map<String, String> kept = held(chosen);
        keep(kept, "unit", unit);
        model.addAttribute("keep", kept);
        model.addAttribute("chosenUnit", unit);
        model.addAttribute("chosen", joined(kept));
    }

    /** Names and values in turn as parameters that follow others, without what is not chosen. */
    static String parameters(@Nullable Object... chosen) {
        return joined(held(chosen));
    }

    private static String joined(Map<String, String> kept) {
        return kept.entrySet().stream()
                .map(each -> "&" + each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
    }

    private static Map<String, String> held(@Nullable Object... chosen) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i += 2) {
            keep(kept, String.valueOf(chosen[i]), chosen[i + 1]);
        }
        return kept;
    }

    private static void keep(Map<String, String> kept, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            kept.put(name, value.toString());
        }
    }
}
