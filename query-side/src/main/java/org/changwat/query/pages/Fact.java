package org.changwat.query.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Units;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A member of what an event says, as a reader is told it.
 *
 * @param value null where it has parts instead
 * @param href where the value leads, or null
 */
public record Fact(
        String label, @Nullable String value, @Nullable String href, List<Fact> parts) {

    private static final List<String> IDENTITIES = List.of("line", "step", "code", "unit", "no");
    private static final Set<String> IDENTIFIERS = Set.of("sha256", "number", "letter", "meeting", "requestNo");
    private static final int LONG = 46;

    public Fact {
        parts = Copies.of(parts);
    }

    public boolean isLong() {
        return value != null && value.length() > LONG;
    }

    /** The members of an object that say anything to a person, in a steady order. */
    static List<Fact> of(JsonNode object, Words words, Links links) {
        List<Fact> facts = new ArrayList<>();
        List<String> names = new ArrayList<>(object.propertyNames());
        names.sort(FactOrder.TOLD);
        for (String name : names) {
            JsonNode member = object.get(name);
            if (!isSilent(member) && !FactOrder.isForMachines(name)) {
                facts.add(of(name, member, words, links));
            }
        }
        return facts;
    }

    /** One member by its name. */
    static Fact of(String name, JsonNode member, Words words, Links links) {
        String label = words.term("fact", name);
        if (member.isObject()) {
            LocalizedText text = localized(member);
            return text == null
                    ? new Fact(label, null, null, of(member, words, links))
                    : new Fact(label, words.name(text), null, List.of());
        }
        if (member.isArray()) {
            return ofList(label, name, member, words, links);
        }
        String value = member.asString();
        String said = IDENTIFIERS.contains(name) ? value : words.value(name, value);
        return new Fact(label, said, href(name, value, links), List.of());
    }

    private static Fact ofList(String label, String name, JsonNode list, Words words, Links links) {
        if (list.valueStream().noneMatch(JsonNode::isContainer)) {
            return new Fact(
                    label,
                    String.join(
                            " · ",
                            list.valueStream()
                                    .map(each -> words.value(name, each.asString()))
                                    .toList()),
                    null,
                    List.of());
        }
        List<Fact> parts = new ArrayList<>();
        int number = 1;
        for (JsonNode each : list) {
            parts.add(
                    each.isObject()
                            ? new Fact(identity(each, number, words), null, null, of(each, words, links))
                            : new Fact(words.count(number), each.toString(), null, List.of()));
            number++;
        }
        return new Fact(label, null, null, parts);
    }

    private static String identity(JsonNode object, int number, Words words) {
        for (String name : IDENTITIES) {
            JsonNode identity = object.get(name);
            if (identity != null && identity.isValueNode() && !identity.isNull()) {
                return words.term("fact", name) + " " + words.value(name, identity.asString());
            }
        }
        return words.count(number);
    }

    private static @Nullable LocalizedText localized(JsonNode object) {
        return object.size() == 2 && object.has("th") && object.has("en")
                ? new LocalizedText(
                        object.get("th").asString(), object.get("en").asString())
                : null;
    }

    private static @Nullable String href(String name, String value, Links links) {
        String asked = name.toLowerCase(Locale.ROOT);
        if (asked.equals("corrects") || asked.endsWith("position")) {
            return links.event(Long.parseLong(value));
        }
        return Units.find(value).isPresent() ? links.unit(value) : null;
    }

    private static boolean isSilent(JsonNode member) {
        return member.isNull() || (member.isContainer() && member.isEmpty());
    }
}
