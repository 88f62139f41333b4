package org.changwat.query.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.query.scorecard.Report;
import org.jspecify.annotations.Nullable;

/**
 * Who has sent in the report of a round, by one channel.
 *
 * @param due last day
 * @param inTime units whose report came by then
 * @param late units whose report came later
 * @param incomplete units of whose paper set something is missing
 * @param missing units of which nothing came though the day has passed
 * @param awaited units of which nothing came and that have time yet
 * @param withheld units whose reports are kept from this reader, come or not
 */
public record RoundTally(
        Round round,
        Report.Channel channel,
        LocalizedText name,
        LocalDate due,
        List<String> inTime,
        List<String> late,
        List<String> incomplete,
        List<String> missing,
        List<String> awaited,
        List<String> withheld) {

    public RoundTally {
        inTime = Copies.of(inTime);
        late = Copies.of(late);
        incomplete = Copies.of(incomplete);
        missing = Copies.of(missing);
        awaited = Copies.of(awaited);
        withheld = Copies.of(withheld);
    }

    /** One for each report that the calendar calls for; a round that was called off has none. */
    static List<RoundTally> of(List<CalendarEntry> calendar, List<Standing> standings, LocalDate day) {
        List<RoundTally> tallies = new ArrayList<>();
        for (CalendarEntry entry : calendar) {
            Report.Channel channel = channel(entry.kind());
            Round round = entry.round();
            if (channel != null && round != null && !entry.cancelled()) {
                tallies.add(of(entry, round, channel, standings, day));
            }
        }
        return tallies;
    }

    private static RoundTally of(
            CalendarEntry entry, Round round, Report.Channel channel, List<Standing> standings, LocalDate day) {
        List<String> inTime = new ArrayList<>();
        List<String> late = new ArrayList<>();
        List<String> incomplete = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> awaited = new ArrayList<>();
        List<String> withheld = new ArrayList<>();
        for (Standing standing : standings) {
            Report report =
                    (channel == Report.Channel.E_SAR ? standing.electronic(round) : standing.paper(round)).orElse(null);
            List<String> group = report == null
                    ? standing.withheld() ? withheld : day.isAfter(entry.to()) ? missing : awaited
                    : report.state() == Report.State.INCOMPLETE ? incomplete : report.late() ? late : inTime;
            group.add(standing.unit());
        }
        return new RoundTally(
                round, channel, entry.name(), entry.to(), inTime, late, incomplete, missing, awaited, withheld);
    }

    public int units() {
        return inTime.size() + late.size() + incomplete.size() + missing.size() + awaited.size() + withheld.size();
    }

    private static Report.@Nullable Channel channel(CalendarEntry.Kind kind) {
        return switch (kind) {
            case SELF_ASSESSMENT -> Report.Channel.E_SAR;
            case PAPER_SET -> Report.Channel.PAPER;
            default -> null;
        };
    }
}
