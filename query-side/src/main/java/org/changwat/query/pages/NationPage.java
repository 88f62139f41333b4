package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.changwat.events.FiscalYear;
import org.changwat.events.LocalizedText;
import org.changwat.events.Round;
import org.changwat.events.Track;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.dashboard.Group;
import org.changwat.query.dashboard.GroupDashboard;
import org.changwat.query.dashboard.GroupDashboards;
import org.changwat.query.dashboard.RoundTally;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.scorecard.Report;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in: a year of the whole country on one page, or of the part of it that a reader chose; and an inspection region's. */
@PageOfLedger
class NationPage {

    private static final String VIEW = "province-dashboards";

    private final Pages pages;
    private final GroupDashboards dashboards;
    private final PageYears years;

    NationPage(Pages pages, GroupDashboards dashboards, PageYears years) {
        this.pages = pages;
        this.dashboards = dashboards;
        this.years = years;
    }

    /** What a reader narrows the country down to. */
    record Filter(
            @Nullable Integer fy,
            @Nullable Track track,
            @Nullable Round round,
            @Nullable String cluster,
            @Nullable Integer region,
            @Nullable String part) {

        /** The parameters that choose, for a form or link that must keep them. */
        Map<String, String> kept() {
            Map<String, String> kept = new LinkedHashMap<>();
            put(kept, "track", track);
            put(kept, "round", round);
            put(kept, "cluster", cluster);
            put(kept, "region", region);
            put(kept, "part", part);
            return kept;
        }

        boolean narrows() {
            return said(cluster) || region != null || said(part);
        }

        private static boolean said(@Nullable String text) {
            return text != null && !text.isBlank();
        }

        private static void put(Map<String, String> kept, String name, @Nullable Object value) {
            if (value != null && !value.toString().isBlank()) {
                kept.put(name, value.toString());
            }
        }
    }

    @GetMapping("/")
    String nation(Filter filter, AsOf asOf, Model model, HttpServletRequest request, HttpServletResponse response) {
        int year = years.orLatest(filter.fy());
        Group nation = Group.nation(year);
        Group group = new Group(
                nation.scope(),
                nation.code(),
                nation.name(),
                nation.members().stream().filter(within(filter, year)).toList());
        return show(group, year, filter, asOf, model, request, response);
    }

    @GetMapping("/regions/{scheme}/{number}")
    String region(
            @PathVariable String scheme,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(required = false) @Nullable Track track,
            @RequestParam(required = false) @Nullable Round round,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = years.orLatest(fy);
        Group group = dashboards
                .region(scheme, number, year)
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND, "dashboard.not-a-region", Map.of("scheme", scheme, "number", number)));
        Filter filter = new Filter(year, track, round, null, null, null);
        return show(group, year, filter, asOf, model, request, response);
    }

    private String show(
            Group group,
            int year,
            Filter filter,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Moment moment = asOf.moment();
        Words words = pages.begin(model, request, response, moment, asOf, VIEW);
        GroupDashboard board = dashboards.of(group, year, filter.track(), filter.round(), moment);
        model.addAttribute("fy", year);
        model.addAttribute("years", years.known(year));
        model.addAttribute("filter", filter);
        model.addAttribute("keep", filter.kept());
        model.addAttribute("narrowed", filter.narrows());
        model.addAttribute("group", board);
        TileMap map = TileMap.of(board, words);
        List<TileMap.Band> highestFirst = new ArrayList<>(map.bands());
        Collections.reverse(highestFirst);
        model.addAttribute("map", map);
        model.addAttribute("bandsDown", highestFirst);
        model.addAttribute("lastReports", lastReports(board));
        model.addAttribute("table", RankingTable.of(board, words));
        model.addAttribute("clusters", clusters(year));
        model.addAttribute("parts", parts());
        model.addAttribute("scheme", Group.regionScheme(year));
        model.addAttribute("regions", IntStream.rangeClosed(1, 18).boxed().toList());
        model.addAttribute(
                "ahead",
                board.deadlines().stream()
                        .filter(each -> each.isAhead(board.day()))
                        .limit(5)
                        .toList());
        model.addAttribute(
                "inspectionRounds",
                board.coverage().stream()
                        .flatMap(each -> each.visited().keySet().stream())
                        .distinct()
                        .sorted()
                        .toList());
        return "nation";
    }

    /** The e-SAR reports of the last round that anybody reported or that has fallen due; of the first where there is none. */
    private static @Nullable RoundTally lastReports(GroupDashboard board) {
        List<RoundTally> electronic = board.reports().stream()
                .filter(tally -> tally.channel() == Report.Channel.E_SAR)
                .sorted(Comparator.comparing(RoundTally::due))
                .toList();
        return electronic.stream()
                .filter(tally -> tally.awaited().size() < tally.units())
                .reduce((earlier, later) -> later)
                .orElse(electronic.isEmpty() ? null : electronic.get(0));
    }

    private static Predicate<Unit> within(Filter filter, int year) {
        String scheme = Group.regionScheme(year);
        return unit -> (!Filter.said(filter.cluster())
                        || Units.clusterOf(unit.code(), new FiscalYear(year).end())
                                .filter(cluster -> cluster.equals(filter.cluster()))
                                .isPresent())
                && (filter.region() == null
                        || filter.region().equals(unit.inspectionRegions().get(scheme)))
                && (!Filter.said(filter.part())
                        || unit.region() != null && unit.region().en().equals(filter.part()));
    }

    private static List<Unit> clusters(int year) {
        String scheme = Units.schemeOn(new FiscalYear(year).end());
        return Units.ofKind(UnitKind.CLUSTER).stream()
                .filter(unit -> scheme != null && unit.code().startsWith(scheme + "-"))
                .toList();
    }

    private static List<LocalizedText> parts() {
        return Units.ofKind(UnitKind.PROVINCE).stream()
                .map(Unit::region)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
