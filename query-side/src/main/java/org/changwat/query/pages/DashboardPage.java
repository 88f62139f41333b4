package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.changwat.events.FiscalYear;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.dashboard.Deadline;
import org.changwat.query.dashboard.Group;
import org.changwat.query.dashboard.GroupDashboards;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's year at a glance, now or as of any moment. */
@PageOfLedger
class DashboardPage {

    private final Pages pages;
    private final Dashboards dashboards;
    private final GroupDashboards groups;
    private final PageYears years;
    private final Clock clock;

    DashboardPage(Pages pages, Dashboards dashboards, GroupDashboards groups, PageYears years, Clock clock) {
        this.pages = pages;
        this.dashboards = dashboards;
        this.groups = groups;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping({"/provinces/{code}", "/clusters/{code}", "/agencies/{code}"})
    String dashboard(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer fy,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Unit unit = Directory.require(code);
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        Words words = pages.begin(model, request, response, moment, asOf, "province-dashboards");
        model.addAttribute("unit", unit);
        model.addAttribute("fy", year);
        model.addAttribute(
                "cluster",
                Units.clusterOf(code, new FiscalYear(year).end())
                        .flatMap(Units::find)
                        .orElse(null));
        model.addAttribute("scheme", Group.regionScheme(year));
        model.addAttribute("region", unit.inspectionRegions().get(Group.regionScheme(year)));
        List<Unit> ranked = members(unit, year);
        model.addAttribute("members", ranked);
        model.addAttribute("liveUnits", concerning(unit, ranked));
        model.addAttribute("board", dashboards.find(unit, year, moment).orElse(null));
        model.addAttribute("trend", Trend.of(unit, years.recorded(year), dashboards, moment));
        model.addAttribute("ahead", ahead(year, moment));
        Group.cluster(code, year)
                .map(group -> groups.of(group, year, null, null, moment))
                .ifPresent(members -> model.addAttribute("table", RankingTable.of(members, words))
                        .addAttribute("group", members));
        return "dashboard";
    }

    /** What of the year's calendar is still to come. */
    private List<Deadline> ahead(int year, Moment moment) {
        LocalDate day = LocalDate.ofInstant(moment.asOf() == null ? clock.instant() : moment.asOf(), AsOf.BANGKOK);
        return groups
                .framework(year, moment)
                .map(framework -> Deadline.of(framework.calendar(), framework.changeWindows()))
                .orElse(List.of())
                .stream()
                .filter(each -> each.isAhead(day))
                .limit(4)
                .toList();
    }

    /** Codes of all whose events the page shows: a cluster ranks its members. */
    private static String concerning(Unit unit, List<Unit> members) {
        return Stream.concat(Stream.of(unit), members.stream()).map(Unit::code).collect(Collectors.joining(","));
    }

    private static List<Unit> members(Unit unit, int year) {
        return Units.membersOf(unit.code(), new FiscalYear(year).end()).stream()
                .flatMap(code -> Units.find(code).stream())
                .toList();
    }
}
