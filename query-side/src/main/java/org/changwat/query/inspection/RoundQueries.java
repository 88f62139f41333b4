package org.changwat.query.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.People;
import org.changwat.query.projection.Views;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A year's inspection rounds: plan, regions, reports, overview and its way through the bodies. */
@RestController
@RequestMapping("/api/v1/inspections/{fiscalYear}/rounds")
class RoundQueries {

    /** A round is planned under a number up to this one. */
    private static final int MOST_ROUNDS = 12;

    private final Views<InspectionRound> views;
    private final People people;
    private final ViewAnswers answers;

    RoundQueries(Views<InspectionRound> views, People people, ViewAnswers answers) {
        this.views = views;
        this.people = people;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<List<RoundSheet>> rounds(@PathVariable int fiscalYear, HttpServletRequest request) {
        return source().answer(request, fiscalYear + " rounds", () -> read(fiscalYear));
    }

    @GetMapping("/{round}")
    ResponseEntity<RoundSheet> round(
            @PathVariable int fiscalYear, @PathVariable int round, HttpServletRequest request) {
        return source().answer(request, fiscalYear + " round " + round, () -> views.find(
                        RoundProjection.key(fiscalYear, round))
                .map(view -> RoundSheet.of(view, people))
                .orElseThrow(() -> new QueryProblem(
                        HttpStatus.NOT_FOUND,
                        "inspection.round.unknown",
                        Map.of("fiscalYear", fiscalYear, "round", round))));
    }

    private ViewAnswers.Source source() {
        return answers.of(RoundProjection.NAME, People.VIEW);
    }

    private List<RoundSheet> read(int fiscalYear) {
        List<String> keys = IntStream.rangeClosed(1, MOST_ROUNDS)
                .mapToObj(round -> RoundProjection.key(fiscalYear, round))
                .toList();
        return views.findAll(keys).values().stream()
                .sorted(Comparator.comparingInt(InspectionRound::round))
                .map(view -> RoundSheet.of(view, people))
                .toList();
    }
}
