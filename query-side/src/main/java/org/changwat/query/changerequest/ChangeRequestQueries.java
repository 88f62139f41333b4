package org.changwat.query.changerequest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.changwat.query.projection.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decided ones for everybody, those under way for who has a part in them: the register of a year's change requests, of all units or of one, oldest first. */
@RestController
@RequestMapping("/api/v1/change-requests")
class ChangeRequestQueries {

    private final Views<RequestsOfUnit> views;
    private final ViewAnswers answers;
    private final Disclosure disclosure;

    ChangeRequestQueries(Views<RequestsOfUnit> views, ViewAnswers answers, Disclosure disclosure) {
        this.views = views;
        this.answers = answers;
        this.disclosure = disclosure;
    }

    @GetMapping
    ResponseEntity<List<ChangeRequest>> register(
            @RequestParam int fiscalYear,
            @RequestParam(required = false) @Nullable String unit,
            HttpServletRequest request) {
        return answers.of(ChangeRequestProjection.NAME)
                .answer(request, fiscalYear + " " + unit, () -> read(fiscalYear, unit));
    }

    private List<ChangeRequest> read(int fiscalYear, @Nullable String unit) {
        List<String> units = unit == null || unit.isBlank()
                ? Units.all().stream().map(Unit::code).toList()
                : List.of(Directory.require(unit).code());
        List<String> keys = units.stream()
                .map(code -> ChangeRequestProjection.key(fiscalYear, code))
                .toList();
        return views.findAll(keys).values().stream()
                .flatMap(each -> each.requests().stream())
                .filter(each -> each.decision() != null || !disclosure.withholds(fiscalYear, each.unit(), false))
                .sorted(Comparator.comparingLong(ChangeRequest::position))
                .toList();
    }
}
