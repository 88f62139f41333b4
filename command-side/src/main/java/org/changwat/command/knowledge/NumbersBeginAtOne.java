package org.changwat.command.knowledge;

import java.util.Map;
import org.changwat.command.Rule;

/** Events and practices of a year are numbered from 1. */
record NumbersBeginAtOne(String member, int number) implements Rule {

    @Override
    public String code() {
        return "knowledge.number";
    }

    @Override
    public boolean isMet() {
        return number >= 1;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("member", member, "number", Integer.toString(number));
    }
}
