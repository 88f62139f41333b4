package org.changwat.command.directory;

import java.util.Map;
import org.changwat.command.Rule;

/** The id of an erased person is not given to another. */
record ErasedIdIsNotUsedAgain(String person, boolean erased) implements Rule {

    @Override
    public String code() {
        return "directory.person.erased";
    }

    @Override
    public boolean isMet() {
        return !erased;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("person", person);
    }
}
