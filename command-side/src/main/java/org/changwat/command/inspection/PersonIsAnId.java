package org.changwat.command.inspection;

import java.util.Map;
import java.util.regex.Pattern;
import org.changwat.command.Rule;

/** The log names people by id, never by name (architecture, People). */
record PersonIsAnId(String person) implements Rule {

    @Override
    public String code() {
        return "inspection.person";
    }

    @Override
    public boolean isMet() {
        return ID.matcher(person).matches();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("length", Integer.toString(person.length()));
    }

    private static final Pattern ID = Pattern.compile("(?=.*[0-9])[A-Za-z][A-Za-z0-9-]{1,39}");
}
