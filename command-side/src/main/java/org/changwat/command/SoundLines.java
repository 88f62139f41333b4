package org.changwat.command;

import java.util.List;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.changwat.events.Warning;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.changwat.events.framework.Structure;

/**
 * What every line of an agreement must be, however it came there. A request and its approval are held to it as the agreement is,
 * so that what a committee approves can be carried out.
 */
public final class SoundLines {

    private SoundLines() {}

    /**
     * Checks lines that a unit lists itself.
     *
     * @param lister the unit that answers for them: a cluster for its lines on a member's agreement
     * @throws RuleBroken by the first rule that is not met
     */
    public static void require(String lister, List<AgreementLine> lines, Structure structure) {
        Rule.require(
                new LevelFitsTheUnit(lister, lines),
                new PerspectiveIsDefined(lines, structure.dimensions()),
                new CriteriaAreWellFormed(lines, structure.scale()),
                new MonitorsWeighNothing(lines));
    }

    /**
     * Checks the lines that amendments leave or remove.
     *
     * @param unit whose agreement it is
     * @param lister as for {@link #require}
     * @param after all lines once the amendments hold
     * @throws RuleBroken by the first rule that is not met
     */
    public static void requireAmended(
            String unit,
            String lister,
            Coverage coverage,
            List<Amendment> amendments,
            List<AgreementLine> after,
            Structure structure) {
        require(lister, LineChanges.touched(amendments), structure);
        if (Kinds.isProvince(unit) && coverage == Coverage.WHOLE) {
            requireMonitors(after, structure);
        }
    }

    /** A province keeps the compulsory monitors (domain rule 7). */
    public static void requireMonitors(List<AgreementLine> lines, Structure structure) {
        Rule.require(new CompulsoryMonitorsStand(lines, structure.parameters().compulsoryMonitors()));
    }

    /** What is advised of any set of lines and never required (domain rule 6). */
    public static List<Warning> warnings(String unit, List<AgreementLine> lines, Structure structure) {
        return Rule.warn(
                new StrategicKpisAreFew(unit, lines, structure.parameters().strategicKpisAdvised()));
    }
}
