package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.changwat.events.Authority;
import org.changwat.events.Evidence;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.changerequest.ChangeRequest;
import org.changwat.query.changerequest.Decided;
import org.changwat.query.dashboard.Dashboard;
import org.changwat.query.dashboard.Dashboards;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.inspection.Visit;
import org.changwat.query.scorecard.CardLine;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds units, indicators and letters of a year by any words of their names. */
@PageOfLedger
class SearchPage {

    private static final int MOST = 60;

    private final Pages pages;
    private final Dashboards dashboards;
    private final PageYears years;

    SearchPage(Pages pages, Dashboards dashboards, PageYears years) {
        this.pages = pages;
        this.dashboards = dashboards;
        this.years = years;
    }

    @GetMapping("/search")
    String search(
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(defaultValue = "") String q,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        Words words = pages.begin(model, request, response, moment, asOf, "province-dashboards");
        model.addAttribute("fy", year);
        model.addAttribute("years", years.known(year));
        model.addAttribute("q", q);
        model.addAttribute("keep", q.isBlank() ? Map.of() : Map.of("q", q));
        SearchTerms terms = SearchTerms.of(q);
        if (!terms.isEmpty()) {
            Collection<Dashboard> boards =
                    dashboards.findAll(Units.all(), year, moment).values();
            String in = "?fy=" + year + model.getAttribute("query");
            List<Found> lines = lines(terms, boards, in, words);
            List<Found> letters = letters(terms, boards, words);
            model.addAttribute("units", units(terms, in, words));
            model.addAttribute("lines", limited(lines, words));
            model.addAttribute("letters", limited(letters, words));
            model.addAttribute("allLines", lines.size());
            model.addAttribute("allLetters", letters.size());
        }
        return "search";
    }

    /**
     * Something that was found.
     *
     * @param about what it belongs to
     */
    public record Found(String name, String about, String href) {}

    private static List<Found> units(SearchTerms terms, String in, Words words) {
        Links links = new Links();
        return sorted(
                Units.all().stream()
                        .filter(unit -> unit.kind() != Unit.UnitKind.CAPITAL)
                        .filter(unit ->
                                terms.areIn(unit.name().th(), unit.name().en(), unit.code()))
                        .map(unit -> new Found(words.unit(unit), unit.code(), links.unit(unit.code()) + in))
                        .toList(),
                words);
    }

    private static List<Found> lines(SearchTerms terms, Collection<Dashboard> boards, String in, Words words) {
        Links links = new Links();
        List<Found> found = new ArrayList<>();
        for (Dashboard board : boards) {
            for (CardLine line : board.lines()) {
                if (line.carriedFrom() == null
                        && terms.areIn(line.name().th(), line.name().en(), line.line(), line.indicator())) {
                    found.add(new Found(
                            words.name(line.name()),
                            line.line() + " · " + words.name(board.name()),
                            links.line(board.unit(), line.line()) + in));
                }
            }
        }
        return found;
    }

    private static List<Found> letters(SearchTerms terms, Collection<Dashboard> boards, Words words) {
        Links links = new Links();
        List<Found> found = new ArrayList<>();
        for (Dashboard board : boards) {
            cited(board).forEach((position, letters) -> letters.stream()
                    .filter(letter -> terms.areIn(letter.title(), letter.number(), letter.issuer()))
                    .forEach(letter -> found.add(new Found(
                            letter.number() == null ? letter.title() : letter.title() + " · " + letter.number(),
                            words.name(board.name()),
                            links.event(position)))));
        }
        return found.stream().distinct().toList();
    }

    /** The documents of a unit's year by the event that cites them. */
    private static Map<Long, List<Evidence>> cited(Dashboard board) {
        Map<Long, List<Evidence>> cited = new TreeMap<>();
        for (CardLine line : board.lines()) {
            line.milestones().stream()
                    .filter(step -> step.position() != null)
                    .forEach(step -> cited.put(Objects.requireNonNull(step.position()), step.evidence()));
            line.assessments().forEach(each -> cited.put(each.position(), each.evidence()));
            Stream.concat(
                            Stream.ofNullable(line.measurement()),
                            line.parts().stream().flatMap(part -> Stream.ofNullable(part.measurement())))
                    .forEach(each -> cited.put(each.position(), each.evidence()));
        }
        for (ChangeRequest request : board.changeRequests()) {
            cited.put(request.position(), request.documents());
            Decided decision = request.decision();
            if (decision != null) {
                cited.put(decision.position(), letter(decision.authority()));
            }
        }
        for (Visit visit : board.visits()) {
            cited.put(visit.position(), visit.evidence());
        }
        return cited;
    }

    private static List<Evidence> letter(Authority authority) {
        String letter = authority.letter();
        return letter == null
                ? List.of()
                : List.of(new Evidence(letter, null, null, null, null, authority.date(), null, null, null, null, null));
    }

    private static List<Found> limited(List<Found> found, Words words) {
        return sorted(found, words).stream().limit(MOST).toList();
    }

    private static List<Found> sorted(List<Found> found, Words words) {
        Collator collator = Collator.getInstance(words.language());
        return found.stream()
                .sorted(Comparator.comparing(Found::name, collator).thenComparing(Found::about, collator))
                .toList();
    }
}
