package org.changwat.command.directory;

import java.util.List;
import java.util.Map;
import org.changwat.command.Rule;
import org.changwat.command.directory.AmendUnit.Change;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/** A renaming names the new name, a split the new units, a merger the one unit it leads to. */
record AmendmentNamesItsParts(
        String code, Change change, @Nullable LocalizedText name, List<String> into) implements Rule {

    @Override
    public String code() {
        return "directory.amend.parts";
    }

    @Override
    public boolean isMet() {
        return switch (change) {
            case RENAME -> name != null && into.isEmpty();
            case SPLIT -> name == null && !into.isEmpty() && !into.contains(code);
            case MERGE -> name == null && into.size() == 1 && !into.contains(code);
        };
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", code, "change", change.name());
    }
}
