package org.changwat.query.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.changwat.events.FiscalYear;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.query.directory.ListedUnit;
import org.changwat.query.directory.UnitDirectory;

/**
 * Provinces that are looked at together in a year, under the schemes of its last day.
 *
 * @param members the provinces that existed by then
 */
public record Group(GroupDashboard.Scope scope, String code, LocalizedText name, List<Unit> members) {

    private static final LocalizedText NATION = new LocalizedText("ทั้งประเทศ", "All Thailand");

    public Group {
        members = List.copyOf(members);
    }

    public static Group nation(int fiscalYear) {
        return new Group(
                GroupDashboard.Scope.NATION, "TH", NATION, Units.provincesOn(new FiscalYear(fiscalYear).end()));
    }

    /** Empty where no cluster has the code. */
    public static Optional<Group> cluster(String code, int fiscalYear) {
        return Units.find(code)
                .filter(unit -> unit.kind() == UnitKind.CLUSTER)
                .map(unit -> new Group(
                        GroupDashboard.Scope.CLUSTER,
                        code,
                        unit.name(),
                        units(Units.membersOf(code, new FiscalYear(fiscalYear).end()))));
    }

    /** Empty where the scheme, such as {@code 2552}, has no region of the number. */
    static Optional<Group> region(UnitDirectory directory, String scheme, int number, int fiscalYear) {
        LocalDate day = new FiscalYear(fiscalYear).end();
        return directory
                .find("IR-%s-%02d".formatted(scheme, number), day)
                .filter(region -> region.kind() == ListedUnit.Kind.REGION)
                .map(region ->
                        new Group(GroupDashboard.Scope.REGION, region.code(), region.name(), units(region.members())));
    }

    /** The inspection-region scheme of a year, such as {@code 2552}. */
    public static String regionScheme(int fiscalYear) {
        return Units.K60.equals(Units.schemeOn(new FiscalYear(fiscalYear).end())) ? "2560" : "2552";
    }

    private static List<Unit> units(List<String> codes) {
        return codes.stream().flatMap(code -> Units.find(code).stream()).toList();
    }
}
