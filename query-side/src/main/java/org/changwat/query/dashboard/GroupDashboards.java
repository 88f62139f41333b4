package org.changwat.query.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.changwat.events.FiscalYear;
import org.changwat.events.Ids;
import org.changwat.events.Round;
import org.changwat.events.Scale;
import org.changwat.events.Track;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.directory.UnitDirectory;
import org.changwat.query.framework.Framework;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.jspecify.annotations.Nullable;

/** Dashboards of many provinces, composed when asked for from each one's own as this reader may see them. */
public final class GroupDashboards {

    private final Dashboards dashboards;
    private final Readings<Framework> frameworks;
    private final UnitDirectory directory;
    private final Clock clock;

    GroupDashboards(Dashboards dashboards, Readings<Framework> frameworks, UnitDirectory directory, Clock clock) {
        this.dashboards = dashboards;
        this.frameworks = frameworks;
        this.directory = directory;
        this.clock = clock;
    }

    /** The provinces of an inspection region; empty where the scheme, such as {@code 2552}, has no region of the number. */
    public Optional<Group> region(String scheme, int number, int fiscalYear) {
        return Group.region(directory, scheme, number, fiscalYear);
    }

    /**
     * The dashboard of a group at a moment.
     *
     * @param track to rank on; null for the one that the most have a score on
     * @param round of which to rank the reports instead of the present totals, or null
     */
    public GroupDashboard of(Group group, int fiscalYear, @Nullable Track track, @Nullable Round round, Moment moment) {
        Reading reading = read(group.members(), fiscalYear, moment);
        List<Standing> standings = List.copyOf(reading.standings().values());
        Track ranked = track == null ? fullest(standings) : track;
        Round reports = ranked == Track.SELF ? round : null;
        List<Ranked> ranking = Ranked.of(standings, ranked, reports);
        Scale scale = scale(standings);
        return new GroupDashboard(
                group.scope(),
                group.code(),
                group.name(),
                fiscalYear,
                standings.stream().mapToLong(Standing::position).max().orElse(0),
                standings.stream().anyMatch(Standing::simulated),
                scale,
                ranked,
                reports,
                standings,
                ranking,
                scale == null ? null : Spread.of(scale, ranking),
                reading.framework() == null
                        ? List.of()
                        : RoundTally.of(reading.framework().calendar(), standings, reading.day()),
                reading.open(),
                Coverage.of(standings),
                reading.framework() == null
                        ? List.of()
                        : Deadline.of(
                                reading.framework().calendar(),
                                reading.framework().changeWindows()),
                reading.day());
    }

    /** The year's framework at a moment, where one was drawn up by then. */
    public Optional<Framework> framework(int fiscalYear, Moment moment) {
        return frameworks.find(
                Integer.toString(fiscalYear),
                List.of(Ids.framework(fiscalYear)),
                new Moment(moment.asOf(), moment.position(), null));
    }

    private Reading read(List<Unit> provinces, int fiscalYear, Moment moment) {
        Map<String, Dashboard> found = dashboards.findAll(provinces, fiscalYear, moment);
        LocalDate end = new FiscalYear(fiscalYear).end();
        String regions = Group.regionScheme(fiscalYear);
        Map<String, Standing> standings = new LinkedHashMap<>();
        List<ChangeRequest> open = new ArrayList<>();
        for (Unit unit : provinces) {
            Dashboard board = found.get(unit.code());
            String cluster = Units.clusterOf(unit.code(), end).orElse(null);
            Integer region = unit.inspectionRegions().get(regions);
            standings.put(
                    unit.code(),
                    board == null
                            ? Standing.nothing(unit.code(), unit.name(), cluster, region)
                            : Standing.of(board, cluster, region));
            if (board != null) {
                board.changeRequests().stream()
                        .filter(request -> request.outcome() == ChangeRequest.Outcome.NONE)
                        .forEach(open::add);
            }
        }
        open.sort(Comparator.comparing(ChangeRequest::receivedOn).thenComparing(ChangeRequest::position));
        return new Reading(standings, open, framework(fiscalYear, moment).orElse(null), day(moment));
    }

    /** The business day of a reading: what is late is told by it. */
    private LocalDate day(Moment moment) {
        if (moment.effectiveOn() != null) {
            return moment.effectiveOn();
        }
        return LocalDate.ofInstant(moment.asOf() == null ? clock.instant() : moment.asOf(), AsOf.BANGKOK);
    }

    /** The track that the most units have a score on; of several, the furthest. */
    private static Track fullest(List<Standing> standings) {
        if (standings.stream().allMatch(standing -> standing.net(Track.SELF).isEmpty())) {
            return Track.SELF;
        }
        return Stream.of(Track.values())
                .max(Comparator.comparingLong((Track track) -> standings.stream()
                                .filter(standing -> standing.net(track).isPresent())
                                .count())
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(Track.SELF);
    }

    /** Cards of one year are of one framework and so of one scale; were there two, neither would do for all. */
    private static @Nullable Scale scale(List<Standing> standings) {
        List<Scale> scales = standings.stream()
                .flatMap(standing -> Optional.ofNullable(standing.scale()).stream())
                .distinct()
                .toList();
        return scales.size() == 1 ? scales.get(0) : null;
    }

    private record Reading(
            Map<String, Standing> standings,
            List<ChangeRequest> open,
            @Nullable Framework framework,
            LocalDate day) {}
}
