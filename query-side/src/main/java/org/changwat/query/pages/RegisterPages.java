package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.inspection.RecommendationFollowedUp.Status;
import org.changwat.events.reference.Units;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.changerequest.ChangeRequest.Outcome;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.inspection.Advice;
import org.changwat.query.inspection.Visit;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The registers of a year over all units, now or as of any moment. */
@PageOfLedger
class RegisterPages {

    private static final String VIEW = "province-dashboards";

    /** In place of a status: not done though the day has passed. */
    private static final String PAST = "PAST";

    private final Pages pages;
    private final Dashboards dashboards;
    private final PageYears years;
    private final Clock clock;

    RegisterPages(Pages pages, Dashboards dashboards, PageYears years, Clock clock) {
        this.pages = pages;
        this.dashboards = dashboards;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping("/change-requests")
    String changeRequests(
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(required = false) @Nullable Outcome decision,
            @RequestParam(required = false) @Nullable Integer window,
            @RequestParam(required = false) @Nullable Ground ground,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer leaf,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = begin(fy, asOf, model, request, response);
        List<ChangeRequest> all = dashboards.requests(Units.all(), year, asOf.moment()).stream()
                .sorted(Comparator.comparing(ChangeRequest::receivedOn)
                        .reversed()
                        .thenComparing(ChangeRequest::position))
                .toList();
        Map<Outcome, Long> states = new EnumMap<>(Outcome.class);
        for (Outcome state : Outcome.values()) {
            states.put(
                    state, all.stream().filter(each -> each.outcome() == state).count());
        }
        model.addAttribute("states", states);
        model.addAttribute("grounds", List.of(Ground.values()));
        model.addAttribute(
                "windows",
                all.stream().map(ChangeRequest::window).distinct().sorted().toList());
        model.addAttribute("decision", decision);
        model.addAttribute("window", window);
        model.addAttribute("ground", ground);
        choose(model, unit, "decision", decision, "window", window, "ground", ground);
        model.addAttribute(
                "list",
                "/api/v1/change-requests?fiscalYear=" + year
                        + Registers.parameters("decision", decision, "window", window, "ground", ground, "unit", unit));
        List<ChangeRequest> found = all.stream()
                .filter(each -> decision == null || each.outcome() == decision)
                .filter(each -> window == null || each.window() == window)
                .filter(each -> ground == null || each.ground() == ground)
                .filter(each -> none(unit) || each.unit().equals(unit))
                .toList();
        model.addAttribute("leaf", Leaf.of(found, all.size(), leaf));
        return "change-requests";
    }

    @GetMapping("/inspections")
    String inspections(
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer round,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer leaf,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = begin(fy, asOf, model, request, response);
        List<Visit> all = visits(year, asOf.moment());
        model.addAttribute("kinds", List.of(Kind.values()));
        model.addAttribute(
                "visitRounds",
                all.stream()
                        .flatMap(each -> Stream.ofNullable(each.round()))
                        .distinct()
                        .sorted()
                        .toList());
        model.addAttribute("kind", kind);
        model.addAttribute("round", round);
        choose(model, unit, "kind", kind, "round", round);
        model.addAttribute(
                "list",
                forAccounts(
                        request,
                        "/api/v1/inspections/" + year + "?lang="
                                + Registers.parameters("kind", kind, "round", round, "province", unit)));
        List<Visit> found = all.stream()
                .filter(each -> kind == null || each.kind() == kind)
                .filter(each -> round == null || round.equals(each.round()))
                .filter(each -> none(unit) || each.province().equals(unit))
                .toList();
        model.addAttribute("leaf", Leaf.of(found, all.size(), leaf));
        return "inspections";
    }

    @GetMapping("/recommendations")
    String recommendations(
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer leaf,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = begin(fy, asOf, model, request, response);
        Moment moment = asOf.moment();
        LocalDate day = moment.effectiveOn() != null
                ? moment.effectiveOn()
                : LocalDate.ofInstant(moment.asOf() == null ? clock.instant() : moment.asOf(), AsOf.BANGKOK);
        List<Advised> all = visits(year, moment).stream()
                .flatMap(visit -> visit.recommendations().stream()
                        .map(advice -> new Advised(visit, advice, advice.overdueOn(day))))
                .sorted(Comparator.comparing((Advised each) -> !each.past())
                        .thenComparing(each -> each.advice().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(each -> each.visit().position()))
                .toList();
        model.addAttribute("day", day);
        model.addAttribute("statuses", List.of(Status.values()));
        model.addAttribute("status", status);
        model.addAttribute("past", all.stream().filter(Advised::past).count());
        choose(model, unit, "status", status);
        boolean late = PAST.equals(status);
        model.addAttribute(
                "list",
                forAccounts(
                        request,
                        "/api/v1/recommendations?fiscalYear=" + year
                                + Registers.parameters(
                                        "status",
                                        late ? null : status,
                                        "overdue",
                                        late ? true : null,
                                        "province",
                                        unit,
                                        "on",
                                        day)));
        List<Advised> found = all.stream()
                .filter(each -> none(status)
                        || (PAST.equals(status)
                                ? each.past()
                                : each.advice().status().name().equals(status)))
                .filter(each -> none(unit) || each.visit().province().equals(unit))
                .toList();
        model.addAttribute("leaf", Leaf.of(found, all.size(), leaf));
        return "recommendations";
    }

    /**
     * A recommendation with the visit that gave it.
     *
     * @param past whether its day has passed without its being done
     */
    public record Advised(Visit visit, Advice advice, boolean past) {}

    private List<Visit> visits(int year, Moment moment) {
        return dashboards.visits(Units.all(), year, moment).stream()
                .sorted(Comparator.comparing(Visit::from).reversed().thenComparing(Visit::position))
                .toList();
    }

    private int begin(
            @Nullable Integer fy, AsOf asOf, Model model, HttpServletRequest request, HttpServletResponse response) {
        int year = years.orLatest(fy);
        Words words = pages.begin(model, request, response, asOf.moment(), asOf, VIEW);
        model.addAttribute("fy", year);
        model.addAttribute("years", years.known(year));
        model.addAttribute("provinces", Registers.provinces(year, words));
        return year;
    }

    private static void choose(Model model, @Nullable String unit, @Nullable Object... chosen) {
        Registers.choose(model, unit, chosen);
    }

    /** What only accounts may download is offered to them alone. */
    private static @Nullable String forAccounts(HttpServletRequest request, String list) {
        return request.getUserPrincipal() == null ? null : list;
    }

    private static boolean none(@Nullable String chosen) {
        return chosen == null || chosen.isBlank();
    }
}
