package org.changwat.query.pages;

import java.util.List;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, which becomes a member of the command's body.
 *
 * @param pointer JSON pointer of that member, such as {@code /authority/date}
 * @param label key of its text
 * @param kind how it is filled in and written out
 * @param value what it holds at first
 * @param options of a choice
 * @param when {@code /kind=INSPECTION} where it counts only beside that choice, or null
 */
public record WorkField(
        String pointer,
        String label,
        Kind kind,
        boolean required,
        @Nullable String value,
        List<Option> options,
        @Nullable String when) {

    /** How a field is filled in. */
    public enum Kind {
        HIDDEN,
        HIDDEN_NUMBER,
        TEXT,
        LONG_TEXT,
        /** A text of several lines, each a member of a list. */
        LIST,
        DATE,
        NUMBER,
        DECIMAL,
        CHOICE,
        YES,
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
    }

    static WorkField hidden(String pointer, String value) {
        return new WorkField(pointer, "", Kind.HIDDEN, true, value, List.of(), null);
    }

    static WorkField hiddenNumber(String pointer, int value) {
        return new WorkField(pointer, "", Kind.HIDDEN_NUMBER, true, Integer.toString(value), List.of(), null);
    }

    static WorkField of(String pointer, Kind kind, boolean required) {
        return new WorkField(pointer, label(pointer), kind, required, null, List.of(), null);
    }

    static WorkField choice(String pointer, boolean required, List<Option> options) {
        return new WorkField(pointer, label(pointer), Kind.CHOICE, required, null, options, null);
    }

    WorkField holding(@Nullable String first) {
        return new WorkField(pointer, label, kind, required, first, options, when);
    }

    WorkField labelled(String key) {
        return new WorkField(pointer, key, kind, required, value, options, when);
    }

    WorkField when(String condition) {
        return new WorkField(pointer, label, kind, required, value, options, condition);
    }

    /** Id of its element. */
    public String id() {
        return "w" + pointer.replace('/', '-');
    }

    private static String label(String pointer) {
        return "fact." + pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
