package org.changwat.query.inspection;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.changwat.events.inspection.InspectionVisitRecorded;
import org.changwat.events.reference.Units;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.changwat.query.projection.Views;
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

    private final Views<VisitsOfProvince> views;
    private final ViewAnswers answers;

    InspectionQueries(Views<VisitsOfProvince> views, ViewAnswers answers) {
        this.views = views;
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
        return answers.of(VisitProjection.NAME).answer(request, key, () -> read(fiscalYear, province).stream()
                .filter(visit -> kind == null || visit.kind() == kind)
                .filter(visit -> round == null || round.equals(visit.round()))
                .toList());
    }

    private List<Visit> read(int fiscalYear, @Nullable String province) {
        List<String> provinces = province == null || province.isBlank()
                ? Units.provinceCodes()
                : List.of(Directory.require(province).code());
        List<String> keys = provinces.stream()
                .map(code -> VisitProjection.key(fiscalYear, code))
                .toList();
        return views.findAll(keys).values().stream()
                .flatMap(each -> each.visits().stream())
                .sorted(Comparator.comparing(Visit::from).thenComparing(Visit::position))
                .toList();
    }
}
