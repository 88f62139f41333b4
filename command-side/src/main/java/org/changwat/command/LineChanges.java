package org.changwat.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.jspecify.annotations.Nullable;

/** Applies a set of changes to the lines of an agreement (domain rule 13). */
public final class LineChanges {

    private static final LocalizedText LEVEL = new LocalizedText("ระดับ", "level");
    private static final LocalizedText PER_CENT = new LocalizedText("ร้อยละ", "per cent");

    private LineChanges() {}

    /** Each change with the line before and after it; the lines that are not named stay. */
    public static List<Amendment> amendments(List<AgreementLine> lines, List<LineChange> changes) {
        Map<String, AgreementLine> standing = new LinkedHashMap<>();
        lines.forEach(line -> standing.put(line.line(), line));
        return changes.stream()
                .map(change -> {
                    AgreementLine before = standing.get(change.line());
                    return new Amendment(change.line(), change.op(), before, after(before, change, ownLevel(lines)));
                })
                .toList();
    }

    /**
     * Lines whose change cannot be made: named twice, changed without standing, added although standing or not given whole, or
     * replaced by nothing.
     */
    public static List<String> unfit(List<LineChange> changes, List<Amendment> amendments) {
        List<String> ids = changes.stream().map(LineChange::line).toList();
        return IntStream.range(0, changes.size())
                .filter(i -> ids.indexOf(ids.get(i)) != i || !fits(changes.get(i), amendments.get(i)))
                .mapToObj(ids::get)
                .distinct()
                .toList();
    }

    /** Each line as it is after its amendment, or as it was where it is removed. */
    public static List<AgreementLine> touched(List<Amendment> amendments) {
        return amendments.stream()
                .map(amendment -> amendment.after() == null ? amendment.before() : amendment.after())
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean fits(LineChange change, Amendment amendment) {
        return switch (change.op()) {
            case ADD -> amendment.before() == null && amendment.after() != null;
            case REPLACE -> amendment.before() != null && change.indicator() != null;
            case AMEND, REMOVE, TO_MONITOR -> amendment.before() != null;
        };
    }

    /** The lines once the amendments hold, in their order, added ones last. */
    public static List<AgreementLine> apply(List<AgreementLine> lines, List<Amendment> amendments) {
        Map<String, AgreementLine> result = new LinkedHashMap<>();
        lines.forEach(line -> result.put(line.line(), line));
        for (Amendment amendment : amendments) {
            if (amendment.after() == null) {
                result.remove(amendment.line());
            } else {
                result.put(amendment.line(), amendment.after());
            }
        }
        return List.copyOf(result.values());
    }

    /** Sum of the weights, per cent. */
    public static BigDecimal totalWeight(List<AgreementLine> lines) {
        return lines.stream().map(AgreementLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static @Nullable AgreementLine after(
            @Nullable AgreementLine before, LineChange change, LineLevel ownLevel) {
        if (change.op() == LineChange.Op.ADD) {
            return added(change, ownLevel);
        }
        if (before == null || change.op() == LineChange.Op.REMOVE) {
            return null;
        }
        Criteria criteria = change.criteria() == null ? before.criteria() : change.criteria();
        if (change.op() == LineChange.Op.TO_MONITOR) {
            return with(before, change, BigDecimal.ZERO.setScale(2), monitor(criteria));
        }
        return with(before, change, change.weight() == null ? before.weight() : change.weight(), criteria);
    }

    /** A line that becomes a monitor is tracked in the unit it was measured in. */
    private static Criteria.Monitor monitor(Criteria criteria) {
        if (criteria instanceof Criteria.Monitor monitor) {
            return monitor;
        }
        if (criteria instanceof Criteria.Thresholds thresholds) {
            return new Criteria.Monitor(thresholds.measureUnit());
        }
        return new Criteria.Monitor(criteria instanceof Criteria.Ratio ? PER_CENT : LEVEL);
    }

    /** The level that a line has which the unit adds without saying: its own. */
    private static LineLevel ownLevel(List<AgreementLine> lines) {
        return lines.stream()
                .map(AgreementLine::level)
                .filter(level -> level != LineLevel.CLUSTER && level != LineLevel.STANDARD)
                .findFirst()
                .orElse(
                        lines.stream().anyMatch(line -> line.level() == LineLevel.STANDARD)
                                ? LineLevel.PROVINCE
                                : LineLevel.CLUSTER);
    }

    /** A replaced line says nothing any more of what the indicator before it rested on. */
    private static AgreementLine with(AgreementLine before, LineChange change, BigDecimal weight, Criteria criteria) {
        boolean same = change.op() != LineChange.Op.REPLACE;
        return new AgreementLine(
                before.line(),
                change.indicator() == null ? before.indicator() : change.indicator(),
                change.name() == null ? before.name() : change.name(),
                before.level(),
                before.perspective(),
                weight,
                criteria,
                same ? before.products() : List.of(),
                same ? before.planReference() : null,
                same ? before.repeatReason() : null,
                same ? before.strategyPurpose() : null,
                same ? before.assessedService() : null,
                before.supervisors(),
                before.dataCollectors());
    }

    private static @Nullable AgreementLine added(LineChange change, LineLevel ownLevel) {
        if (change.indicator() == null
                || change.name() == null
                || change.weight() == null
                || change.criteria() == null
                || change.perspective() == null) {
            return null;
        }
        return new AgreementLine(
                change.line(),
                change.indicator(),
                change.name(),
                change.level() == null ? ownLevel : change.level(),
                change.perspective(),
                change.weight(),
                change.criteria(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
