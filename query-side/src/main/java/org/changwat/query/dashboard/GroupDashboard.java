package org.changwat.query.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.query.changerequest.ChangeRequest;
import org.jspecify.annotations.Nullable;

/**
 * A year of many provinces at a glance: the nation's, a cluster's or an inspection region's.
 *
 * @param code {@code TH}, a cluster's or a region's, such as {@code IR-2552-07}
 * @param position of the last event that any of it rests on
 * @param scale null where nothing is scored, and then the spread is too
 * @param track the one ranked: as asked, else the one that the most have a score on
 * @param round whose reports are ranked instead of the present totals, or null
 * @param standings all its provinces, by code
 * @param open change requests that await a decision, oldest first
 * @param coverage by inspection region
 * @param day the business day that it was read for, by which a report is missing or awaited
 */
public record GroupDashboard(
        Scope scope,
        String code,
        LocalizedText name,
        int fiscalYear,
        long position,
        boolean simulated,
        @Nullable Scale scale,
        Track track,
        @Nullable Round round,
        List<Standing> standings,
        List<Ranked> ranking,
        @Nullable Spread spread,
        List<RoundTally> reports,
        List<ChangeRequest> open,
        List<Coverage> coverage,
        List<Deadline> deadlines,
        LocalDate day) {

    /** What groups the provinces. */
    public enum Scope {
        NATION,
        CLUSTER,
        REGION
    }

    public GroupDashboard {
        standings = Copies.of(standings);
        ranking = Copies.of(ranking);
        reports = Copies.of(reports);
        open = Copies.of(open);
        coverage = Copies.of(coverage);
        deadlines = Copies.of(deadlines);
    }
}
