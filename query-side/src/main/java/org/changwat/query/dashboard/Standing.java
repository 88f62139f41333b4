package org.changwat.query.dashboard;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.scorecard.Penalty;
import org.changwat.query.scorecard.Report;
import org.changwat.query.scorecard.Scorecard.State;
import org.changwat.query.scorecard.Totals;
import org.changwat.query.scorecard.Tracks;
import org.jspecify.annotations.Nullable;

/**
 * Where a province stands among others: what of its {@link Dashboard} a dashboard of many shows.
 *
 * @param cluster its cluster on the year's last day
 * @param region its inspection region in the scheme of that day
 * @param position of the last event that it rests on; 0 where nothing of its year is recorded
 * @param state of its card; null, with scale, totals and work, before the card is open
 * @param undecided change requests that await a decision
 * @param visited rounds in which it was inspected, ascending
 * @param withheld whether scores and reports are kept from this reader: that none is seen does not mean that none came
 */
public record Standing(
        String unit,
        LocalizedText name,
        @Nullable String cluster,
        @Nullable Integer region,
        long position,
        boolean simulated,
        AgreementStanding.State agreement,
        @Nullable State state,
        @Nullable Scale scale,
        @Nullable Tracks<Totals> totals,
        List<Report> reports,
        List<Penalty> penalties,
        @Nullable Submissions work,
        int undecided,
        List<Integer> visited,
        boolean withheld) {

    public Standing {
        reports = Copies.of(reports);
        penalties = Copies.of(penalties);
        visited = Copies.of(visited);
    }

    static Standing nothing(String unit, LocalizedText name, @Nullable String cluster, @Nullable Integer region) {
        return new Standing(
                unit,
                name,
                cluster,
                region,
                0,
                false,
                AgreementStanding.State.NONE,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                0,
                List.of(),
                false);
    }

    static Standing of(Dashboard board, @Nullable String cluster, @Nullable Integer region) {
        return new Standing(
                board.unit(),
                board.name(),
                cluster,
                region,
                board.position(),
                board.simulated(),
                board.agreement().state(),
                board.state(),
                board.scale(),
                board.claimsTotal() ? board.totals() : null,
                board.reports(),
                board.penalties(),
                board.submissions(),
                (int) board.changeRequests().stream()
                        .map(ChangeRequest::decision)
                        .filter(decision -> decision == null)
                        .count(),
                board.visits().stream()
                        .flatMap(visit -> Stream.ofNullable(visit.round()))
                        .distinct()
                        .sorted()
                        .toList(),
                board.withheld());
    }

    public Optional<BigDecimal> net(Track track) {
        Totals total = totals == null ? null : totals.of(track);
        return Optional.ofNullable(total == null ? null : total.net());
    }

    /** Points off for lateness, waived ones left out; 0 where there are none. */
    public BigDecimal deducted() {
        return penalties.stream()
                .filter(penalty -> !penalty.waived())
                .map(Penalty::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The total that the e-SAR report of a round froze. */
    Optional<BigDecimal> reported(Round round) {
        return electronic(round).flatMap(report -> Optional.ofNullable(report.total()));
    }

    /** The total of the last report of an earlier round; of any round where none is named. */
    Optional<BigDecimal> reportedBefore(@Nullable Round round) {
        return reports.stream()
                .filter(report -> report.channel() == Report.Channel.E_SAR
                        && report.total() != null
                        && (round == null || report.round().compareTo(round) < 0))
                .max(Comparator.comparing(Report::round))
                .map(Report::total);
    }

    /** The e-SAR report of a round. */
    public Optional<Report> electronic(Round round) {
        return reports.stream()
                .filter(report -> report.round() == round && report.channel() == Report.Channel.E_SAR)
                .findFirst();
    }

    /** The paper set of a round. */
    public Optional<Report> paper(Round round) {
        return reports.stream()
                .filter(report -> report.round() == round && report.channel() == Report.Channel.PAPER)
                .findFirst();
    }
}
