package org.changwat.query.pages;

import java.util.ArrayList;
import java.util.List;
import org.changwat.events.reference.Unit;
import org.changwat.query.api.ReaderScope;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.scorecard.CardLine;
import org.changwat.query.scorecard.Report;

/** The work that a page offers its reader: what the reader's roles and units let it do and there is to do, and nothing else. */
public final class Tasks {

    private final ReaderScope reader;

    Tasks(ReaderScope reader) {
        this.reader = reader;
    }

    public boolean may(String command, String unit) {
        return reader.maySend(command, unit);
    }

    /** Commands about a unit's year; none where the reader has none to send, or nothing waits for them. */
    public List<String> ofUnit(Unit unit, Dashboard board) {
        List<String> offers = new ArrayList<>();
        if (!board.lines().isEmpty()) {
            offers.add("RequestIndicatorChange");
        }
        if (board.totals() != null) {
            offers.add("SubmitSelfAssessment");
        }
        if (board.reports().stream().anyMatch(Tasks::awaitsDecision)) {
            offers.add("AcceptSelfAssessment");
            offers.add("ReturnSelfAssessment");
        }
        if (unit.kind() == Unit.UnitKind.PROVINCE) {
            offers.add("RecordInspectionVisit");
        }
        return permitted(offers, unit);
    }

    /** Commands about a line of a card, by how the line is scored. */
    public List<String> ofLine(Unit unit, CardLine line) {
        return switch (line.kind()) {
            case "MILESTONE" ->
                permitted(List.of("SubmitMilestone", "VerifyMilestone", "ReturnMilestone", "AssessIndicator"), unit);
            case "MONITOR" -> permitted(List.of("ReportMeasurement"), unit);
            default -> permitted(List.of("ReportMeasurement", "AssessIndicator"), unit);
        };
    }

    private List<String> permitted(List<String> offers, Unit unit) {
        return offers.stream().filter(command -> may(command, unit.code())).toList();
    }

    private static boolean awaitsDecision(Report report) {
        return report.channel() == Report.Channel.E_SAR && report.state() == Report.State.RECEIVED;
    }
}
