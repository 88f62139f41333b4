package org.changwat.query.projection;

import jakarta.servlet.http.HttpServletRequest;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CarriedScoresQuery {

    private final Views<CarriedScores> views;
    private final ViewAnswers answers;

    CarriedScoresQuery(Views<CarriedScores> views, ViewAnswers answers) {
        this.views = views;
        this.answers = answers;
    }

    @GetMapping("/carried/{unit}")
    ResponseEntity<CarriedScores> of(@PathVariable String unit, HttpServletRequest request) {
        return answers.of("carried").answer(request, unit, () -> views.find("2557:" + unit)
                .orElseThrow(() -> QueryProblem.unknown("projection.unknown", unit)));
    }
}
