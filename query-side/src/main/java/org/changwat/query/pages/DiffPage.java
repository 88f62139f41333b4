package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.changwat.events.Track;
import org.changwat.events.reference.Unit;
import org.changwat.query.dashboard.Group;
import org.changwat.query.dashboard.GroupDashboard;
import org.changwat.query.dashboard.GroupDashboards;
import org.changwat.query.dashboard.Ranked;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.scorecard.CardDifference;
import org.changwat.query.scorecard.CardDifferences;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;

/** Two moments held against each other: a unit's card member by member, or the places of all provinces. */
@PageOfLedger
class DiffPage {

    private final Pages pages;
    private final CardDifferences cards;
    private final GroupDashboards groups;
    private final PageYears years;

    DiffPage(Pages pages, CardDifferences cards, GroupDashboards groups, PageYears years) {
        this.pages = pages;
        this.cards = cards;
        this.groups = groups;
        this.years = years;
    }

    @GetMapping({"/provinces/{code}/diff", "/clusters/{code}/diff", "/agencies/{code}/diff"})
    String card(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable Integer fy,
            Bounds bounds,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Unit unit = Directory.require(code);
        int year = years.orLatest(fy);
        Words words = begin(year, bounds, model, request, response);
        model.addAttribute("unit", unit);
        if (bounds.areSaid()) {
            CardDifference difference = cards.between(
                            year, code, bounds.first().moment(), bounds.last().moment())
                    .orElse(null);
            model.addAttribute("difference", difference);
            model.addAttribute("groups", difference == null ? List.of() : grouped(difference, words));
        }
        return "diff";
    }

    @GetMapping("/diff")
    String nation(
            @RequestParam(required = false) @Nullable Integer fy,
            @RequestParam(required = false) @Nullable Track track,
            Bounds bounds,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        int year = years.orLatest(fy);
        begin(year, bounds, model, request, response);
        Track compared = track == null ? Track.SELF : track;
        model.addAttribute("track", compared);
        if (bounds.areSaid()) {
            Group nation = Group.nation(year);
            model.addAttribute(
                    "moves",
                    moves(
                            groups.of(
                                    nation, year, compared, null, bounds.first().moment()),
                            groups.of(
                                    nation, year, compared, null, bounds.last().moment())));
        }
        return "diff-nation";
    }

    private Words begin(
            int year, Bounds bounds, Model model, HttpServletRequest request, HttpServletResponse response) {
        Words words = pages.begin(model, request, response, Moment.NOW, new AsOf(null, null, null));
        model.addAttribute("fy", year);
        model.addAttribute("from", bounds.first());
        model.addAttribute("to", bounds.last());
        model.addAttribute(
                "saidFrom", bounds.areSaid() ? words.readingOrNow(bounds.first().moment()) : null);
        model.addAttribute("saidTo", words.readingOrNow(bounds.last().moment()));
        return words;
    }

    /** The two moments as a reader chose them; a position, where one is given, counts before a day. */
    record Bounds(
            @Nullable String from,
            @Nullable String fromPosition,
            @Nullable String to,
            @Nullable String toPosition) {

        Bound first() {
            return Bound.of(from, fromPosition);
        }

        Bound last() {
            return Bound.of(to, toPosition);
        }

        boolean areSaid() {
            return !first().moment().isNow() || !last().moment().isNow();
        }
    }

    /**
     * One of two moments.
     *
     * @param said as it stands in an address, empty for now
     */
    public record Bound(String said) {

        static Bound of(@Nullable String moment, @Nullable String position) {
            String chosen = position == null || position.isBlank() ? moment : position;
            return new Bound(chosen == null ? "" : chosen.strip());
        }

        Moment moment() {
            return said.isEmpty() ? Moment.NOW : AsOf.bound(said);
        }

        /** Where it is a position. */
        public @Nullable String position() {
            return said.matches("\\d+") ? said : null;
        }

        /** Where it is a day. */
        public @Nullable String date() {
            return said.matches("\\d{4}-\\d{2}-\\d{2}") ? said : null;
        }
    }

    /**
     * A province whose total or place moved.
     *
     * @param gained places gained; null where it had none at one of the two moments
     */
    public record Move(
            String unit,
            @Nullable Ranked from,
            @Nullable Ranked to,
            @Nullable BigDecimal change,
            @Nullable Integer gained) {}

    private static List<Move> moves(GroupDashboard from, GroupDashboard to) {
        Map<String, Ranked> before = byUnit(from);
        Map<String, Ranked> after = byUnit(to);
        TreeSet<String> units = new TreeSet<>(before.keySet());
        units.addAll(after.keySet());
        List<Move> moves = new ArrayList<>();
        for (String unit : units) {
            Ranked was = before.get(unit);
            Ranked is = after.get(unit);
            BigDecimal change = was == null || is == null ? null : is.score().subtract(was.score());
            Integer gained = was == null || is == null ? null : was.rank() - is.rank();
            if (change == null || change.signum() != 0 || !Objects.equals(gained, 0)) {
                moves.add(new Move(unit, was, is, change, gained));
            }
        }
        moves.sort(Comparator.comparing(
                (Move move) -> move.to() == null ? Integer.MAX_VALUE : move.to().rank()));
        return moves;
    }

    private static Map<String, Ranked> byUnit(GroupDashboard board) {
        return board.ranking().stream().collect(Collectors.toMap(Ranked::unit, Function.identity()));
    }

    /**
     * What changed of one thing on the card.
     *
     * @param line the line it is, or null
     */
    public record Changed(String label, @Nullable String line, List<Row> rows) {}

    /** A member that changed. */
    public record Row(
            String label, @Nullable Fact from, @Nullable Fact to) {}

    private static List<Changed> grouped(CardDifference difference, Words words) {
        Map<String, Changed> groups = new LinkedHashMap<>();
        List<CardDifference.Change> members = difference.changes().stream()
                .filter(change -> !change.path().isEmpty())
                .toList();
        for (CardDifference.Change change : members) {
            List<String> path = List.of(change.path().substring(1).split("/"));
            boolean ofLine = path.size() > 1 && path.get(0).equals("lines");
            boolean named = path.size() > 2;
            String key = named ? path.get(0) + "/" + path.get(1) : path.get(0);
            String label = named
                    ? words.term("fact", path.get(0)) + " " + words.member(path.get(1))
                    : words.term("fact", path.get(0));
            Changed group = groups.computeIfAbsent(
                    key, each -> new Changed(label, ofLine ? path.get(1) : null, new ArrayList<>()));
            List<String> rest = named ? path.subList(2, path.size()) : path.subList(1, path.size());
            group.rows()
                    .add(new Row(
                            rest.isEmpty() ? label : said(rest, words),
                            fact(path, change.from(), words),
                            fact(path, change.to(), words)));
        }
        return List.copyOf(groups.values());
    }

    private static String said(List<String> path, Words words) {
        return path.stream().map(words::member).collect(Collectors.joining(" · "));
    }

    private static @Nullable Fact fact(List<String> path, @Nullable JsonNode value, Words words) {
        return value == null || value.isNull() ? null : Fact.of(path.get(path.size() - 1), value, words, new Links());
    }
}
