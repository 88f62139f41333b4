package org.changwat.app.cases;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.DomainEvent;
import org.changwat.events.Evidence;
import org.changwat.events.LineLevel;
import org.changwat.events.agreement.AgreementProposed;
import org.changwat.events.agreement.NegotiationConcluded;
import org.changwat.events.framework.CalendarAmended;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.FrameworkDefined;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.Structure;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.log.EventLog;
import org.changwat.events.log.LoggedEvent;
import org.changwat.events.scorecard.MilestoneSubmitted;
import org.changwat.events.scorecard.ScoreRecorded;
import org.changwat.events.scorecard.ScorecardOpened;
import org.jspecify.annotations.Nullable;

/** The figures that a ledger holds, by key, folded from its events; nothing is computed that an event does not say or count. */
final class LedgerFigures {

    private static final int PAGE = 500;

    private final Map<String, String> figures = new TreeMap<>();
    private final Map<String, Set<String>> distinct = new LinkedHashMap<>();
    private final Map<String, Integer> fewest = new LinkedHashMap<>();

    private LedgerFigures() {}

    /** Reads the log from its first event. */
    static Map<String, String> of(EventLog log) {
        LedgerFigures folded = new LedgerFigures();
        long at = 0;
        for (List<LoggedEvent> page = log.read(at, PAGE); !page.isEmpty(); page = log.read(at, PAGE)) {
            for (LoggedEvent event : page) {
                folded.fold(event.payload());
                at = event.position();
            }
        }
        folded.distinct.forEach((key, members) -> folded.figures.put(key, Integer.toString(members.size())));
        folded.fewest.forEach((key, number) -> folded.figures.put(key, number.toString()));
        return folded.figures;
    }

    private void fold(DomainEvent event) {
        if (event instanceof FrameworkDefined framework) {
            framework(framework);
        } else if (event instanceof CalendarAmended amended) {
            cancelled(amended.aggregateId(), amended.entries());
        } else if (event instanceof AgreementProposed proposed) {
            agreement(proposed.aggregateId(), proposed.lines());
        } else if (event instanceof NegotiationConcluded concluded) {
            agreement(concluded.aggregateId(), concluded.lines());
        } else if (event instanceof ScorecardOpened opened) {
            card(opened);
        } else if (event instanceof MilestoneSubmitted submitted) {
            submission(submitted);
        } else if (event instanceof ScoreRecorded recorded) {
            score(recorded);
        } else if (event instanceof InspectionVisitRecorded visit) {
            visit(visit);
        } else {
            RegisterFigures.fold(event, this);
        }
    }

    private void framework(FrameworkDefined event) {
        String prefix = "framework " + event.aggregateId() + " ";
        Parameters parameters = event.structure().parameters();
        for (Structure.Dimension dimension : event.structure().dimensions()) {
            put(prefix + dimension.code(), dimension.weight());
            dimension.perspectives().forEach(perspective -> put(prefix + perspective.code(), perspective.weight()));
        }
        for (CatalogueIndicator indicator : event.indicators()) {
            put(prefix + indicator.code(), indicator.weight());
            if (!indicator.services().isEmpty()) {
                put(prefix + "services", indicator.services().size());
            }
            if (indicator.strategy() != null) {
                count(prefix + "strategic", indicator.code());
            }
        }
        put(prefix + "monitors", parameters.compulsoryMonitors().size());
        put(prefix + "clusterShare", parameters.clusterShare());
        put(prefix + "provinceShare", parameters.provinceShare());
        put(prefix + "strategicKpisAdvised", parameters.strategicKpisAdvised());
        put(prefix + "negotiationFormDue", parameters.negotiationFormDue());
        put(prefix + "zeroStepScore", parameters.zeroStepScore());
        event.changeWindows().forEach(window -> put(prefix + "window" + window.no(), window.closes()));
        event.penalties().forEach(penalty -> put(prefix + penalty.code(), penalty.amount()));
        event.calendar().stream()
                .filter(entry -> entry.round() != null && !entry.cancelled())
                .forEach(entry -> put(prefix + entry.kind() + " " + entry.round(), entry.to()));
        cancelled(event.aggregateId(), event.calendar());
    }

    private void cancelled(String framework, List<CalendarEntry> entries) {
        entries.stream()
                .filter(CalendarEntry::cancelled)
                .forEach(entry -> put("framework " + framework + " cancelled", entry.round()));
    }

    private void agreement(String id, List<AgreementLine> lines) {
        for (LineLevel level : LineLevel.values()) {
            List<AgreementLine> those =
                    lines.stream().filter(line -> line.level() == level).toList();
            put("agreed " + id + " " + level, weight(those));
            put("kpis " + id + " " + level, those.size());
        }
        put("agreed " + id + " ALL", weight(lines));
    }

    private void card(ScorecardOpened event) {
        put("fiscal-year " + event.aggregateId(), event.fiscalYear());
        for (AgreementLine line : event.lines()) {
            if (line.criteria() instanceof Criteria.Milestone milestone) {
                put(
                        "levels " + event.aggregateId() + " " + line.line(),
                        milestone.steps().size());
            }
        }
    }

    private void submission(MilestoneSubmitted event) {
        String line = event.aggregateId() + " " + event.line();
        count("steps " + line, Integer.toString(event.step()));
        for (Evidence evidence : event.evidence()) {
            count("evidence " + line, evidence.toString());
            if (evidence.printedNo() != null) {
                count("evidence-numbers " + line, evidence.printedNo());
            }
        }
    }

    private void score(ScoreRecorded event) {
        String line = event.aggregateId() + " " + event.line();
        put("weight " + line, event.weight());
        put("score " + line + " " + event.track(), event.to());
        put("weighted " + line + " " + event.track(), event.weightedTo());
        put("net " + event.aggregateId() + " " + event.track(), event.totals().net());
    }

    private void visit(InspectionVisitRecorded event) {
        count("visits " + event.fiscalYear() + " " + event.kind(), event.visit());
        if (event.kind() == InspectionVisitRecorded.Kind.SUPERVISION) {
            int groups = event.missionGroups().size();
            fewest.merge("mission-groups " + event.fiscalYear(), groups, Math::min);
            event.systems().stream()
                    .filter(InspectionVisitRecorded.SystemFinding::fitToCopy)
                    .forEach(system -> count("fit-to-copy " + event.fiscalYear(), event.visit() + system.system()));
        }
    }

    void put(String key, @Nullable Object value) {
        if (value == null) {
            figures.remove(key);
        } else {
            figures.put(key, value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString());
        }
    }

    void add(String key, BigDecimal more) {
        String before = figures.get(key);
        put(key, before == null ? more : new BigDecimal(before).add(more));
    }

    void count(String key, String member) {
        distinct.computeIfAbsent(key, none -> new HashSet<>()).add(member);
    }

    private static BigDecimal weight(List<AgreementLine> lines) {
        return lines.stream().map(AgreementLine::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
