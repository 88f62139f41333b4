package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.changwat.events.changerequest.IndicatorChangeRequested.Ground;
import org.changwat.events.inspection.InspectionVisitRecorded.Kind;
import org.changwat.events.reference.Units;
import org.changwat.query.changerequest.ChangeRequest;
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
    private static final String UNDECIDED = "NONE";

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
            @RequestParam(required = false) @Nullable String decision,
            @RequestParam(required = false) @Nullable Integer window,
            @RequestParam(required = false) @Nullable Ground ground,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = begin(fy, asOf, model, request, response);
        List<ChangeRequest> all = dashboards.findAll(Units.all(), year, asOf.moment()).values().stream()
                .flatMap(board -> board.changeRequests().stream())
                .sorted(Comparator.comparing(ChangeRequest::receivedOn)
                        .reversed()
                        .thenComparing(ChangeRequest::position))
                .toList();
        Map<String, Long> states = new LinkedHashMap<>();
        for (String state : List.of(UNDECIDED, "APPROVED", "PARTIALLY_APPROVED", "REFUSED")) {
            states.put(
                    state,
                    all.stream().filter(each -> state(each).equals(state)).count());
        }
        model.addAttribute("total", all.size());
        model.addAttribute("states", states);
        model.addAttribute("grounds", List.of(Ground.values()));
        model.addAttribute(
                "windows",
                all.stream().map(ChangeRequest::window).distinct().sorted().toList());
        model.addAttribute("decision", decision);
        model.addAttribute("window", window);
        model.addAttribute("ground", ground);
        model.addAttribute("keep", kept("decision", decision, "window", window, "ground", ground));
        model.addAttribute(
                "requests",
                all.stream()
                        .filter(each -> decision == null
                                || decision.isBlank()
                                || state(each).equals(decision))
                        .filter(each -> window == null || each.window() == window)
                        .filter(each -> ground == null || each.ground() == ground)
                        .toList());
        return "change-requests";
    }

    @GetMapping("/inspections")
    String inspections(
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer round,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = begin(fy, asOf, model, request, response);
        List<Visit> all = visits(year, asOf.moment());
        model.addAttribute("total", all.size());
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
        model.addAttribute("keep", kept("kind", kind, "round", round));
        model.addAttribute(
                "visits",
                all.stream()
                        .filter(each -> kind == null || each.kind() == kind)
                        .filter(each -> round == null || round.equals(each.round()))
                        .toList());
        return "inspections";
    }

    @GetMapping("/recommendations")
    String recommendations(
            @RequestParam(required = false) @Nullable Integer fy,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = begin(fy, asOf, model, request, response);
        Moment moment = asOf.moment();
        LocalDate day = moment.effectiveOn() != null
                ? moment.effectiveOn()
                : LocalDate.ofInstant(moment.asOf() == null ? clock.instant() : moment.asOf(), AsOf.BANGKOK);
        model.addAttribute("day", day);
        model.addAttribute(
                "advised",
                visits(year, moment).stream()
                        .flatMap(visit -> visit.recommendations().stream()
                                .map(advice -> new Advised(visit, advice, advice.overdueOn(day))))
                        .sorted(Comparator.comparing((Advised each) -> !each.past())
                                .thenComparing(
                                        each -> each.advice().due(), Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(each -> each.visit().position()))
                        .toList());
        return "recommendations";
    }

    /**
     * A recommendation with the visit that gave it.
     *
     * @param past whether its day has passed without its being done
     */
    public record Advised(Visit visit, Advice advice, boolean past) {}

    private List<Visit> visits(int year, Moment moment) {
        return dashboards.findAll(Units.all(), year, moment).values().stream()
                .flatMap(board -> board.visits().stream())
                .sorted(Comparator.comparing(Visit::from).reversed().thenComparing(Visit::position))
                .toList();
    }

    private int begin(
            @Nullable Integer fy, AsOf asOf, Model model, HttpServletRequest request, HttpServletResponse response) {
        int year = years.orLatest(fy);
        pages.begin(model, request, response, asOf.moment(), asOf, VIEW);
        model.addAttribute("fy", year);
        model.addAttribute("years", years.recorded(year));
        return year;
    }

    private static String state(ChangeRequest request) {
        return request.decision() == null
                ? UNDECIDED
                : request.decision().outcome().name();
    }

    /** Names and values in turn, without what is not chosen. */
    private static Map<String, String> kept(@Nullable Object... chosen) {
        Map<String, String> kept = new LinkedHashMap<>();
        for (int i = 0; i < chosen.length; i += 2) {
            Object value = chosen[i + 1];
            if (value != null && !value.toString().isBlank()) {
                kept.put(String.valueOf(chosen[i]), value.toString());
            }
        }
        return kept;
    }
}
