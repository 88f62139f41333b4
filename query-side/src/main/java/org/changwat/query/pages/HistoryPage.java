package org.changwat.query.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.changwat.events.Track;
import org.changwat.events.reference.Unit;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.scorecard.Occurrence;
import org.changwat.query.scorecard.ScoreChange;
import org.changwat.query.scorecard.ScoreHistory;
import org.changwat.query.scorecard.Scorecard;
import org.changwat.query.scorecard.Scorecards;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Why a score is what it is: how each track's was worked out, and everything that ever moved it. */
@PageOfLedger
class HistoryPage {

    private final Pages pages;
    private final Scorecards scorecards;
    private final PageYears years;

    HistoryPage(Pages pages, Scorecards scorecards, PageYears years) {
        this.pages = pages;
        this.scorecards = scorecards;
        this.years = years;
    }

    @GetMapping({"/provinces/{code}/lines/{line}", "/clusters/{code}/lines/{line}", "/agencies/{code}/lines/{line}"})
    String history(
            @PathVariable String code,
            @PathVariable String line,
            @RequestParam(required = false) @Nullable Integer fy,
            AsOf asOf,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Unit unit = Directory.require(code);
        int year = years.orLatest(fy);
        Moment moment = asOf.moment();
        ScoreHistory history = scorecards
                .history(year, code, line, moment)
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND,
                        "scorecard.line.unknown",
                        Map.of("unit", code, "fiscalYear", year, "line", line)));
        Scorecard card = scorecards.card(year, code, moment).orElse(null);
        pages.begin(model, request, response, moment, asOf, "scorecards", "score-histories");
        model.addAttribute("unit", unit);
        model.addAttribute("fy", year);
        model.addAttribute("history", history);
        model.addAttribute("withheld", scorecards.withholds(year, code));
        model.addAttribute("scale", card == null ? null : card.scale());
        model.addAttribute("now", card == null ? null : card.line(line).orElse(null));
        model.addAttribute("latest", latest(history));
        model.addAttribute("timeline", timeline(history));
        return "history";
    }

    /** The change that each track's score rests on now. */
    private static Map<Track, ScoreChange> latest(ScoreHistory history) {
        Map<Track, ScoreChange> latest = new EnumMap<>(Track.class);
        history.changes().forEach(change -> latest.put(change.track(), change));
        return latest;
    }

    /** Changes and what moved no score, newest first. */
    private static List<Moved> timeline(ScoreHistory history) {
        List<Moved> timeline = new ArrayList<>();
        history.changes().forEach(change -> timeline.add(new Moved(change.position(), change, change.cause())));
        history.withoutEffect().forEach(each -> timeline.add(new Moved(each.position(), null, each)));
        timeline.sort(Comparator.comparingLong(Moved::position).reversed());
        return timeline;
    }

    /**
     * An entry of the timeline.
     *
     * @param change null where the occurrence moved no score
     */
    public record Moved(long position, @Nullable ScoreChange change, Occurrence cause) {}
}
