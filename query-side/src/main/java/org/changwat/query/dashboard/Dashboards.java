package org.changwat.query.dashboard;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
        return Optional.ofNullable(findAll(List.of(unit), fiscalYear, moment).get(unit.code()));
    }

    /** Dashboards of several units by code; those without one are left out. */
    public Map<String, Dashboard> findAll(Collection<Unit> units, int fiscalYear) {
        Map<String, ProvinceDashboard> kept = present(units, fiscalYear);
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
        Map<String, ProvinceDashboard> now = present(units, fiscalYear);
        List<String> aggregates = new ArrayList<>(lastVisits(units, fiscalYear, moment));
        for (Unit unit : units) {
            ProvinceDashboard present = now.get(ProvinceDashboardProjection.key(fiscalYear, unit.code()));
            aggregates.addAll(ofUnit(unit.code(), fiscalYear, Optional.ofNullable(present)));
        }
        return folded(units, fiscalYear, moment, now, aggregates, true);
    }

    /**
     * The change requests of several units at a moment, as their dashboards show them. Of the past nothing else is read from the log,
     * which for a whole country is a small part of its year.
     */
    public List<ChangeRequest> requests(Collection<Unit> units, int fiscalYear, Moment moment) {
        Map<String, ProvinceDashboard> now = present(units, fiscalYear);
        Map<String, Dashboard> boards = moment.isNow()
                ? findAll(units, fiscalYear)
                : folded(
                        units,
                        fiscalYear,
                        moment,
                        now,
                        now.values().stream()
                                .flatMap(view -> requestsOf(view).stream())
                                .toList(),
                        false);
        return boards.values().stream()
                .flatMap(board -> board.changeRequests().stream())
                .toList();
    }

    /** The visits of several units at a moment, as their dashboards show them; nothing else is read of the past. */
    public List<Visit> visits(Collection<Unit> units, int fiscalYear, Moment moment) {
        Map<String, Dashboard> boards = moment.isNow()
                ? findAll(units, fiscalYear)
                : folded(
                        units,
                        fiscalYear,
                        moment,
                        present(units, fiscalYear),
                        lastVisits(units, fiscalYear, moment),
                        false);
        return boards.values().stream()
                .flatMap(board -> board.visits().stream())
                .toList();
    }

    private Map<String, ProvinceDashboard> present(Collection<Unit> units, int fiscalYear) {
        return views.findAll(units.stream()
                .map(unit -> ProvinceDashboardProjection.key(fiscalYear, unit.code()))
                .toList());
    }

    private List<String> lastVisits(Collection<Unit> units, int fiscalYear, Moment moment) {
        return visits.lastOf(fiscalYear, units.stream().map(Unit::code).toList(), moment, VISITS_READ);
    }

    /**
     * Dashboards as the events of some aggregates make them.
     *
     * @param now what may be seen is told by the cards as they stand now
     * @param cards whether the card is asked for, which by effective dates is folded its own way
     */
    private Map<String, Dashboard> folded(
            Collection<Unit> units,
            int fiscalYear,
            Moment moment,
            Map<String, ProvinceDashboard> now,
            List<String> aggregates,
            boolean cards) {
        List<String> keys = units.stream()
                .map(unit -> ProvinceDashboardProjection.key(fiscalYear, unit.code()))
                .toList();
        List<Recorded> events =
                past.known(aggregates, moment).stream().filter(moment::inEffect).toList();
        Map<String, ProvinceDashboard> then = Past.foldAll(projection, keys, events);
        Map<String, Dashboard> found = new TreeMap<>();
        for (Unit unit : units) {
            String key = ProvinceDashboardProjection.key(fiscalYear, unit.code());
            ProvinceDashboard view = then.get(key);
            if (view != null) {
                ProvinceDashboard whole = cards ? carded(view, unit.code(), fiscalYear, moment) : view;
                found.put(unit.code(), disclosed(whole, unit, withholds(now.getOrDefault(key, whole))));
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
    private static List<String> ofUnit(String unit, int fiscalYear, Optional<ProvinceDashboard> now) {
        List<String> aggregates = new ArrayList<>();
        aggregates.add(Ids.agreement(fiscalYear, unit));
        aggregates.add(Ids.scorecard(fiscalYear, unit));
        now.ifPresent(view -> aggregates.addAll(requestsOf(view)));
        return aggregates;
    }

    private static List<String> requestsOf(ProvinceDashboard view) {
        return view.changeRequests().stream().map(ChangeRequest::request).toList();
    }

    /** With the card by effective dates, where a day is asked for. */
    private ProvinceDashboard carded(ProvinceDashboard view, String unit, int fiscalYear, Moment moment) {
        return moment.effectiveOn() == null
                ? view
                : view.withCard(scorecards.card(fiscalYear, unit, moment).orElse(null));
    }
}
