package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.events.FiscalYear;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Unit.UnitKind;
import org.changwat.events.reference.Units;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Every unit of a year with its standing, agencies among them, by cluster or by part of the country. */
@PageOfLedger
class UnitsPage {

    private static final LocalizedText AGENCIES = new LocalizedText("ส่วนราชการ", "Agencies");

    private final Pages pages;
    private final Dashboards dashboards;
    private final PageYears years;

    UnitsPage(Pages pages, Dashboards dashboards, PageYears years) {
        this.pages = pages;
        this.dashboards = dashboards;
        this.years = years;
    }

    @GetMapping("/units")
    String units(
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(defaultValue = "cluster") String by,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        Words words = pages.begin(model, request, response, moment, asOf, "province-dashboards");
        Map<String, Dashboard> found = dashboards.findAll(Units.all(), year, moment);
        List<UnitGroup> groups = by.equals("region") ? byRegion(found) : byCluster(found, year);
        Collator collator = Collator.getInstance(words.language());
        groups.forEach(group ->
                group.members().sort(Comparator.comparing((Dashboard each) -> words.name(each.name()), collator)));
        groups.sort(Comparator.comparing((UnitGroup group) -> group.isAgencies())
                .thenComparing(group -> words.name(group.name()), collator));
        model.addAttribute("fy", year);
        model.addAttribute("keep", Map.of("by", by));
        model.addAttribute("by", by);
        model.addAttribute("groups", groups);
        model.addAttribute("units", found.size());
        return "units";
    }

    /** Clusters by the scheme in force on the year's last day; who is in none stands apart. */
    private static List<UnitGroup> byCluster(Map<String, Dashboard> found, int year) {
        LocalDate day = new FiscalYear(year).end();
        Map<String, UnitGroup> groups = new LinkedHashMap<>();
        for (Dashboard dashboard : found.values()) {
            Unit unit = Units.find(dashboard.unit()).orElseThrow();
            boolean cluster = unit.kind() == UnitKind.CLUSTER;
            String code =
                    cluster ? unit.code() : Units.clusterOf(unit.code(), day).orElse("");
            UnitGroup group = groups.computeIfAbsent(code, each -> Units.find(each)
                    .map(own -> new UnitGroup(each, own.name(), new ArrayList<>()))
                    .orElseGet(UnitGroup::agencies));
            if (!cluster) {
                group.members().add(dashboard);
            }
        }
        return new ArrayList<>(groups.values());
    }

    private static List<UnitGroup> byRegion(Map<String, Dashboard> found) {
        Map<String, UnitGroup> groups = new TreeMap<>();
        for (Dashboard dashboard : found.values()) {
            Unit unit = Units.find(dashboard.unit()).orElseThrow();
            LocalizedText region = unit.region();
            if (unit.kind() == UnitKind.CLUSTER) {
                continue;
            }
            groups.computeIfAbsent(
                            region == null ? "" : region.en(),
                            code -> region == null
                                    ? UnitGroup.agencies()
                                    : new UnitGroup(null, region, new ArrayList<>()))
                    .members()
                    .add(dashboard);
        }
        return new ArrayList<>(groups.values());
    }

    /**
     * Units that belong together.
     *
     * @param code of the cluster, where the group is one
     */
    public record UnitGroup(@Nullable String code, LocalizedText name, List<Dashboard> members) {

        static UnitGroup agencies() {
            return new UnitGroup(null, AGENCIES, new ArrayList<>());
        }

        boolean isAgencies() {
            return name.equals(AGENCIES);
        }
    }
}
