package org.changwat.command.directory;

import java.util.Map;
import java.util.regex.Pattern;
import org.changwat.command.Rule;
import org.jspecify.annotations.Nullable;

/** A role is a code, so that no name comes into the log by it. */
record RoleIsACode(String member, @Nullable String value) implements Rule {

    @Override
    public String code() {
        return "directory.person.code";
    }

    @Override
    public boolean isMet() {
        return value == null || CODE.matcher(value).matches();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("member", member, "length", value == null ? "0" : Integer.toString(value.length()));
    }

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_-]{1,59}");
}
