package org.changwat.command.directory;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.changwat.command.Rule;
import org.changwat.events.reference.Unit.UnitKind;

/** A code shows the kind of its unit. */
record CodeFitsTheKind(String code, UnitKind kind) implements Rule {

    @Override
    public String code() {
        return "directory.code.form";
    }

    @Override
    public boolean isMet() {
        return Objects.requireNonNull(FORMS.get(kind)).matcher(code).matches();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("unit", code, "kind", kind.name());
    }

    private static final Map<UnitKind, Pattern> FORMS = Map.of(
            UnitKind.PROVINCE, Pattern.compile("TH-(?!10)[1-9][0-9]"),
            UnitKind.CAPITAL, Pattern.compile("TH-10"),
            UnitKind.CLUSTER, Pattern.compile("K[0-9]{2}-[0-9]{2}"),
            UnitKind.AGENCY, Pattern.compile("AG(-[A-Z0-9]+)+"));
}
