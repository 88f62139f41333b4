package org.changwat.command.changerequest;

import java.util.Map;
import org.changwat.command.Correction;
import org.changwat.command.Rule;

/** What stands is corrected, not recorded a second time with other content. */
record EntryIsRecordedOnce(String entry, boolean recorded, Correction correction) implements Rule {

    @Override
    public String code() {
        return "change-request.entry.exists";
    }

    @Override
    public boolean isMet() {
        return !recorded || correction.isAsked();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("entry", entry);
    }
}
