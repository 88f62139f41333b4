package org.changwat.query.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.reference.Units;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of a year's inspections and supervisions, by first day. */
@RestController
@RequestMapping("/api/v1/inspections/{fiscalYear}")
class InspectionQueries {

    private final Visits visits;
    private final ViewAnswers answers;

    InspectionQueries(Visits visits, ViewAnswers answers) {
        this.visits = visits;
        this.answers = answers;
    }

    @GetMapping
    ResponseEntity<List<Visit>> register(
            @PathVariable int fiscalYear,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) InspectionVisitRecorded.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Integer round,
            HttpServletRequest request) {
        String key = fiscalYear + " " + province + " " + kind + " " + round;
        return answers.of(VisitIndexProjection.NAME, VisitProjection.NAME)
                .answer(
                        request,
                        key,
                        () -> visits.of(
                                fiscalYear,
                                provinces(province),
                                visit -> (kind == null || visit.kind() == kind)
                                        && (round == null || round.equals(visit.round()))));
    }

    private static List<String> provinces(@Nullable String province) {
        return province == null || province.isBlank()
                ? Units.provinceCodes()
                : List.of(Directory.require(province).code());
    }
}
