package org.changwat.app.cases;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.changwat.events.Criteria;
import org.changwat.events.DomainEvent;
import org.changwat.events.agreement.AgreementAmended;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.agreement.NegotiationFormAnswered;
import org.changwat.events.changerequest.IndicatorChangeDecided;
import org.changwat.events.changerequest.IndicatorChangeRequested;
import org.changwat.events.inspection.CommitteeResolutionRecorded;
import org.changwat.events.inspection.InspectionRoundPlanned;
import org.changwat.events.inspection.OverviewCompiled;
import org.changwat.events.inspection.OverviewForwarded;
import org.changwat.events.inspection.RegionReportFiled;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.nationalreport.QuarterReported;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;
import org.changwat.events.scorecard.PaperSetReceived;
import org.changwat.events.scorecard.PenaltyApplied;

/** Figures of what stands beside the cards: penalties, inspection rounds, knowledge events and quarterly reports. */
final class RegisterFigures {

    private static final Pattern PROVINCE = Pattern.compile("TH-\\d{2}");

    private RegisterFigures() {}

    static void fold(DomainEvent event, LedgerFigures figures) {
        if (event instanceof AgreementEvent agreement) {
            agreement(agreement, figures);
        } else if (event instanceof IndicatorChangeRequested asked) {
            figures.put("request " + asked.aggregateId() + " window", asked.window());
        } else if (event instanceof IndicatorChangeDecided decided) {
            figures.put("request " + decided.aggregateId() + " decision", decided.decision());
        } else if (event instanceof PaperSetReceived paper) {
            paper(paper, figures);
        } else if (event instanceof PenaltyApplied penalty) {
            figures.put("penalty " + penalty.aggregateId() + " " + penalty.trigger(), penalty.amount());
        } else if (event instanceof InspectionRoundPlanned planned) {
            figures.put("round " + planned.aggregateId() + " from", planned.from());
            figures.put("round " + planned.aggregateId() + " to", planned.to());
        } else if (event instanceof RegionReportFiled filed) {
            report(filed, figures);
        } else if (event instanceof OverviewCompiled compiled) {
            figures.put(
                    "round " + compiled.aggregateId() + " in-overview",
                    compiled.regions().size());
        } else if (event instanceof OverviewForwarded sent) {
            figures.put("round " + sent.aggregateId() + " " + sent.to(), sent.sentOn());
        } else if (event instanceof CommitteeResolutionRecorded resolved) {
            String body = "round " + resolved.aggregateId() + " " + resolved.body();
            figures.put(body + " resolution", resolved.resolution());
            figures.put(body + " used", resolved.shareUsed());
            figures.put(body + " on", resolved.decidedOn());
        } else if (event instanceof KnowledgeEventRecorded held) {
            String year = "knowledge " + held.fiscalYear();
            figures.count(year + " events", held.aggregateId());
            figures.put(year + " event " + held.eventNo(), held.participants());
            figures.add(year + " participants", BigDecimal.valueOf(held.participants()));
        } else if (event instanceof QuarterReported report) {
            quarter(report, figures);
        }
    }

    private static void agreement(AgreementEvent event, LedgerFigures figures) {
        if (event instanceof NegotiationFormAnswered form) {
            figures.put("form " + form.aggregateId() + " " + form.receivedOn(), form.inTime());
        } else if (event instanceof AgreementAmended amended) {
            figures.add("amendments " + amended.aggregateId(), BigDecimal.ONE);
            for (AgreementAmended.Amendment each : amended.amendments()) {
                if (each.after() != null && each.after().criteria() instanceof Criteria.Thresholds thresholds) {
                    figures.put(
                            "target " + amended.aggregateId() + " " + each.line(),
                            thresholds.thresholds().get(thresholds.thresholds().size() - 1));
                }
            }
        }
    }

    /** A set that is in time, or late by no working day, costs nothing; a penalty that is applied says what it costs. */
    private static void paper(PaperSetReceived event, LedgerFigures figures) {
        figures.put("penalty " + event.aggregateId() + " PAPER_LATE", BigDecimal.ZERO);
        figures.put("working-days-late " + event.aggregateId(), event.workingDaysLate());
    }

    private static void report(RegionReportFiled event, LedgerFigures figures) {
        String region = Integer.toString(event.region().number());
        figures.count("round " + event.aggregateId() + " reports", region);
        if (event.missing().isEmpty()) {
            figures.count("round " + event.aggregateId() + " complete", region);
        }
    }

    private static void quarter(QuarterReported event, LedgerFigures figures) {
        String quarter = "quarter " + event.project() + " " + event.fiscalYear() + "-" + event.quarter() + " ";
        figures.put(quarter + "spent", event.spending().spent());
        for (ReportedIndicator indicator : event.indicators()) {
            figures.put(quarter + indicator.code(), indicator.value());
            figures.put(quarter + indicator.code() + " of", indicator.outOf());
            if (indicator.note() != null) {
                PROVINCE.matcher(indicator.note())
                        .results()
                        .forEach(found -> figures.count(quarter + indicator.code() + " named", found.group()));
            }
        }
    }
}
