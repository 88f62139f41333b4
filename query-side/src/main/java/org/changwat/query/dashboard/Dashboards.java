package org.changwat.query.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.changwat.events.Ids;
import org.changwat.events.reference.Unit;
import org.changwat.query.api.Disclosure;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Past;
import org.changwat.query.inspection.Visit;
import org.changwat.query.inspection.Visits;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Recorded;
import org.changwat.query.projection.Views;
import org.changwat.query.scorecard.Scorecards;

/** Dashboards of units, now from the view and as of any moment from the log. */
public final class Dashboards {

    /** More than a dashboard shows, so that what became of an earlier one is among the news then too. */
    private static final int VISITS_READ = 4 * ProvinceDashboard.VISITS_SHOWN;

    private final Views<ProvinceDashboard> views;
    private final Scorecards scorecards;
    private final Visits visits;
    private final Past past;
    private final Disclosure disclosure;
    private final Projection<ProvinceDashboard> projection = new ProvinceDashboardProjection();

    Dashboards(Views<ProvinceDashboard> views, Scorecards scorecards, Visits visits, Past past, Disclosure disclosure) {
        this.views = views;
        this.scorecards = scorecards;
        this.visits = visits;
        this.past = past;
        this.disclosure = disclosure;
    }

    /** The dashboard at a moment; empty where nothing of the unit's year was recorded by then. */
    public Optional<Dashboard> find(Unit unit, int fiscalYear, Moment moment) {
        Optional<ProvinceDashboard> now = views.find(ProvinceDashboardProjection.key(fiscalYear, unit.code()));
        return (moment.isNow() ? now : then(unit.code(), fiscalYear, moment, now))
                .map(view -> disclosed(view, unit, withholds(now.orElse(view))));
    }

    /** Dashboards of several units by code; those without one are left out. */
    public Map<String, Dashboard> findAll(Collection<Unit> units, int fiscalYear) {
        Map<String, ProvinceDashboard> kept = views.findAll(units.stream()
                .map(unit -> ProvinceDashboardProjection.key(fiscalYear, unit.code()))
                .toList());
        Map<String, Dashboard> found = new TreeMap<>();
        for (Unit unit : units) {
            ProvinceDashboard view = kept.get(ProvinceDashboardProjection.key(fiscalYear, unit.code()));
            if (view != null) {
                found.put(unit.code(), disclosed(view, unit, withholds(view)));
            }
        }
        return found;
    }

    /** The same at a moment. */
    public Map<String, Dashboard> findAll(Collection<Unit> units, int fiscalYear, Moment moment) {
        if (moment.isNow()) {
            return findAll(units, fiscalYear);
        }
        Map<String, Dashboard> found = new TreeMap<>();
        units.forEach(unit -> find(unit, fiscalYear, moment).ifPresent(board -> found.put(unit.code(), board)));
        return found;
    }

    /**
     * The change requests of several units at a moment, as their dashboards show them. Of the past nothing else is read from the log,
     * which for a whole country is a small part of its year.
     */
    public List<ChangeRequest> requests(Collection<Unit> units, int fiscalYear, Moment moment) {
        Map<String, Dashboard> boards =
                moment.isNow() ? findAll(units, fiscalYear) : only(units, fiscalYear, moment, Dashboards::requestsOf);
        return boards.values().stream()
                .flatMap(board -> board.changeRequests().stream())
                .toList();
    }

    /** The visits of several units at a moment, as their dashboards show them; nothing else is read of the past. */
    public List<Visit> visits(Collection<Unit> units, int fiscalYear, Moment moment) {
        Map<String, Dashboard> boards = moment.isNow()
                ? findAll(units, fiscalYear)
                : only(units, fiscalYear, moment, now -> visits.lastOf(fiscalYear, now.unit(), moment, VISITS_READ));
        return boards.values().stream()
                .flatMap(board -> board.visits().stream())
                .toList();
    }

    /** Dashboards folded from some of their aggregates only. */
    private Map<String, Dashboard> only(
            Collection<Unit> units,
            int fiscalYear,
            Moment moment,
            Function<ProvinceDashboard, List<String>> aggregates) {
        Map<String, ProvinceDashboard> present = views.findAll(units.stream()
                .map(unit -> ProvinceDashboardProjection.key(fiscalYear, unit.code()))
                .toList());
        Map<String, Dashboard> found = new TreeMap<>();
        for (Unit unit : units) {
            String key = ProvinceDashboardProjection.key(fiscalYear, unit.code());
            ProvinceDashboard now = present.get(key);
            if (now != null) {
                folded(key, aggregates.apply(now), moment)
                        .ifPresent(view -> found.put(unit.code(), disclosed(view, unit, withholds(now))));
            }
        }
        return found;
    }

    /** Whether anything of a year is recorded for any of the units. */
    public boolean anyOf(Collection<Unit> units, int fiscalYear) {
        return !findAll(units, fiscalYear).isEmpty();
    }

    /** By the card as it stands now: what was announced since is open at any earlier moment too. */
    private boolean withholds(ProvinceDashboard now) {
        boolean announced = now.card() != null && now.card().announced();
        return disclosure.withholds(now.fiscalYear(), now.unit(), announced);
    }

    private Dashboard disclosed(ProvinceDashboard view, Unit unit, boolean withheld) {
        return Dashboard.of(withheld ? view.undisclosed(disclosure.isAnonymous()) : view, unit.name(), withheld);
    }

    /**
     * The log is read by aggregate. Agreement and card are found by their ids; requests, whose ids bear a number, by those that
     * the present view names, since none is ever taken back; visits by their register, of which the last stand for the year.
     */
    private Optional<ProvinceDashboard> then(
            String unit, int fiscalYear, Moment moment, Optional<ProvinceDashboard> now) {
        List<String> aggregates = new ArrayList<>();
        aggregates.add(Ids.agreement(fiscalYear, unit));
        aggregates.add(Ids.scorecard(fiscalYear, unit));
        now.ifPresent(view -> aggregates.addAll(requestsOf(view)));
        aggregates.addAll(visits.lastOf(fiscalYear, unit, moment, VISITS_READ));
        Optional<ProvinceDashboard> view =
                folded(ProvinceDashboardProjection.key(fiscalYear, unit), aggregates, moment);
        return moment.effectiveOn() == null
                ? view
                : view.map(each ->
                        each.withCard(scorecards.card(fiscalYear, unit, moment).orElse(null)));
    }

    private static List<String> requestsOf(ProvinceDashboard view) {
        return view.changeRequests().stream().map(ChangeRequest::request).toList();
    }

    private Optional<ProvinceDashboard> folded(String key, List<String> aggregates, Moment moment) {
        List<Recorded> events =
                past.known(aggregates, moment).stream().filter(moment::inEffect).toList();
        return Past.fold(projection, key, events);
    }
}
