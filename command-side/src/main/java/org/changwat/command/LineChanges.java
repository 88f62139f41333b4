package org.changwat.command;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.LineChange;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.jspecify.annotations.Nullable;

/** Applies a set of changes to the lines of an agreement (domain rule 13). */
public final class LineChanges {

    private static final LocalizedText NO_UNIT = new LocalizedText("-", "-");

    private LineChanges() {}

    /** Each change with the line before and after it; the lines that are not named stay. */
    public static List<Amendment> amendments(List<AgreementLine> lines, List<LineChange> changes) {
        Map<String, AgreementLine> standing = new LinkedHashMap<>();
        lines.forEach(line -> standing.put(line.line(), line));
        return changes.stream()
                .map(change -> {
                    AgreementLine before = standing.get(change.line());
                    return new Amendment(change.line(), change.op(), before, after(before, change));
                })
                .toList();
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

    private static @Nullable AgreementLine after(@Nullable AgreementLine before, LineChange change) {
        switch (change.op()) {
            case REMOVE:
                return null;
            case TO_MONITOR:
                Criteria monitor = change.criteria() instanceof Criteria.Monitor
                        ? change.criteria()
                        : new Criteria.Monitor(NO_UNIT);
                return before == null ? null : with(before, change, BigDecimal.ZERO.setScale(2), monitor);
            case ADD:
                return added(change);
            case AMEND:
            case REPLACE:
            default:
                return before == null
                        ? null
                        : with(
                                before,
                                change,
                                change.weight() == null ? before.weight() : change.weight(),
                                change.criteria() == null ? before.criteria() : change.criteria());
        }
    }

    private static AgreementLine with(AgreementLine before, LineChange change, BigDecimal weight, Criteria criteria) {
        return new AgreementLine(
                before.line(),
                change.indicator() == null ? before.indicator() : change.indicator(),
                change.name() == null ? before.name() : change.name(),
                before.level(),
                before.perspective(),
                weight,
                criteria,
                before.products(),
                before.planReference(),
                before.repeatReason(),
                before.strategyPurpose(),
                before.assessedService(),
                before.supervisors(),
                before.dataCollectors());
    }

    private static @Nullable AgreementLine added(LineChange change) {
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
                change.level() == null ? LineLevel.PROVINCE : change.level(),
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
