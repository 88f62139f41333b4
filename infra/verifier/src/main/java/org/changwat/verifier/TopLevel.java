package org.changwat.verifier;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads the string members at the top of one JSON object, and checks the syntax of all the rest. */
final class TopLevel {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String ESCAPED = "\"\\/\b\f\n\r\t";
    private static final int DEEPEST = 500;

    private final String text;
    private int at;

    private TopLevel(String text) {
        this.text = text;
    }

    /**
     * The string members of an object by name.
     *
     * @throws IllegalArgumentException where the text is not one JSON object and nothing else, or names a member twice
     */
    static Map<String, String> strings(String text) {
        TopLevel reader = new TopLevel(text);
        Map<String, String> strings = new LinkedHashMap<>();
        try {
            reader.object(strings, 0);
        } catch (StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException("it ends in the middle of a value");
        }
        if (reader.at != text.length()) {
            throw reader.unexpected();
        }
        return strings;
    }

    /** Reads an object; its string members go into a map where one is given. */
    private void object(Map<String, String> strings, int depth) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        expect('{');
        if (take('}')) {
            return;
        }
        do {
            String name = string();
            if (names.put(name, true) != null) {
                throw new IllegalArgumentException("it names \"" + name + "\" twice");
            }
            expect(':');
            if (depth == 0 && text.charAt(at) == '"') {
                strings.put(name, string());
            } else {
                value(depth + 1);
            }
        } while (take(','));
        expect('}');
    }

    private void value(int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("it nests deeper than " + DEEPEST);
        }
        char first = text.charAt(at);
        if (first == '{') {
            object(Map.of(), depth);
        } else if (first == '[') {
            array(depth);
        } else if (first == '"') {
            string();
        } else if (first == '-' || (first >= '0' && first <= '9')) {
            number();
        } else if (!word("true") && !word("false") && !word("null")) {
            throw unexpected();
        }
    }

    private void array(int depth) {
        expect('[');
        if (take(']')) {
            return;
        }
        do {
            value(depth + 1);
        } while (take(','));
        expect(']');
    }

    private String string() {
        expect('"');
        StringBuilder read = new StringBuilder();
        while (true) {
            char c = text.charAt(at++);
            if (c == '"') {
                return read.toString();
            } else if (c == '\\') {
                read.append(escape());
            } else if (c < ' ') {
                throw new IllegalArgumentException("a string holds a bare control character");
            } else {
                read.append(c);
            }
        }
    }

    private char escape() {
        char c = text.charAt(at++);
        int known = ESCAPES.indexOf(c);
        if (known >= 0) {
            return ESCAPED.charAt(known);
        }
        String digits = text.substring(at, at + 4);
        if (c != 'u' || !digits.matches("[0-9a-fA-F]{4}")) {
            throw unexpected();
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }

    private void number() {
        int from = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (!text.substring(from, at).matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?")) {
            throw unexpected();
        }
    }

    private boolean word(String word) {
        boolean there = text.startsWith(word, at);
        at += there ? word.length() : 0;
        return there;
    }

    private boolean take(char c) {
        boolean there = text.charAt(at) == c;
        at += there ? 1 : 0;
        return there;
    }

    private void expect(char c) {
        if (!take(c)) {
            throw unexpected();
        }
    }

    private IllegalArgumentException unexpected() {
        return new IllegalArgumentException("character " + (at + 1) + " is not what JSON without spaces has there");
    }
}
