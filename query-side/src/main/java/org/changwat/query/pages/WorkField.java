package org.changwat.query.pages;

import java.util.List;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, which becomes a member of the command's body.
 *
 * @param pointer JSON pointer of that member, such as {@code /authority/date}; {@code *} in it stands for each line of a text
 * @param variant tells fields of one pointer apart, of which one counts at a time; empty where there is only one
 * @param label key of its text
 * @param kind how it is filled in and written out
 * @param value what it holds at first
 * @param options of a choice
 * @param when {@code /kind=INSPECTION} where it counts only beside that choice, {@code |} between choices, {@code &} between
 *     conditions; or null
 * @param rules codes of the rules whose messages are about this field
 * @param hint key of a text that says how to fill it in, or null
 */
public record WorkField(
        String pointer,
        String variant,
        String label,
        Kind kind,
        boolean required,
        @Nullable String value,
        List<Option> options,
        @Nullable String when,
        List<String> rules,
        @Nullable String hint) {

    /** How a field is filled in. */
    public enum Kind {
        HIDDEN,
        HIDDEN_NUMBER,
        TEXT,
        LONG_TEXT,
        /** A text of several lines, each a member of a list. */
        LIST,
        /** A text of several lines, each of which is one of the numbered steps of a list. */
        STEPS,
        DATE,
        NUMBER,
        DECIMAL,
        CHOICE,
        YES,
        /** Decimals in one line, a member of a list each. */
        DECIMALS,
        /** Five targets in one line, which replace those of the criteria that the chosen line has. */
        TARGETS,
        /** A file, whose digest stands for it. */
        FILE,
        /** One of several members of a list, told in full by its value. */
        ITEM
    }

    /**
     * A choice.
     *
     * @param data JSON that another field needs of it, or null
     */
    public record Option(
            String value, String text, @Nullable String data) {}

    public WorkField {
        options = Copies.of(options);
        rules = Copies.of(rules);
    }

    static WorkField hidden(String pointer, String value) {
        return hidden(pointer, Kind.HIDDEN, value);
    }

    static WorkField hiddenNumber(String pointer, int value) {
        return hidden(pointer, Kind.HIDDEN_NUMBER, Integer.toString(value));
    }

    private static WorkField hidden(String pointer, Kind kind, String value) {
        return new WorkField(pointer, "", "", kind, true, value, List.of(), null, List.of(), null);
    }

    static WorkField of(String pointer, Kind kind, boolean required) {
        return new WorkField(
                pointer, "", label(pointer), kind, required, null, List.of(), null, List.of(), hintOf(kind));
    }

    static WorkField choice(String pointer, boolean required, List<Option> options) {
        return new WorkField(pointer, "", label(pointer), Kind.CHOICE, required, null, options, null, List.of(), null);
    }

    /** One of several members of a list, said in full. */
    static WorkField item(String pointer, String json, String text) {
        return new WorkField(
                pointer,
                "",
                "work.approved",
                Kind.ITEM,
                false,
                json,
                List.of(new Option("", text, null)),
                null,
                List.of(),
                null);
    }

    WorkField holding(@Nullable String first) {
        return new WorkField(pointer, variant, label, kind, required, first, options, when, rules, hint);
    }

    WorkField labelled(String key) {
        return new WorkField(pointer, variant, key, kind, required, value, options, when, rules, hint);
    }

    WorkField when(String condition) {
        return new WorkField(pointer, variant, label, kind, required, value, options, condition, rules, hint);
    }

    WorkField needed() {
        return new WorkField(pointer, variant, label, kind, true, value, options, when, rules, hint);
    }

    /** Another field of the same pointer. */
    WorkField variant(String name) {
        return new WorkField(pointer, name, label, kind, required, value, options, when, rules, hint);
    }

    /** Messages of these rules stand beside it. */
    WorkField under(String... codes) {
        return new WorkField(pointer, variant, label, kind, required, value, options, when, List.of(codes), hint);
    }

    WorkField hinted(String key) {
        return new WorkField(pointer, variant, label, kind, required, value, options, when, rules, key);
    }

    /** Id of its element. */
    public String id() {
        return "w" + pointer.replace('/', '-').replace("*", "each") + (variant.isEmpty() ? "" : "-" + variant);
    }

    /** The rules in one attribute; null where there are none. */
    public @Nullable String said() {
        return rules.isEmpty() ? null : String.join(" ", rules);
    }

    private static @Nullable String hintOf(Kind kind) {
        return switch (kind) {
            case LIST, STEPS -> "work.list";
            case TARGETS -> "work.targets.hint";
            case DECIMALS -> "work.decimals.hint";
            default -> null;
        };
    }

    private static String label(String pointer) {
        return "fact." + pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
