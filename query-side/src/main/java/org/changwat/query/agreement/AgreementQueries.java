package org.changwat.query.agreement;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.changwat.events.Ids;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.directory.Directory;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.history.Readings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A unit's agreement over HTTP, now and as of any moment. */
@RestController
@RequestMapping("/api/v1/agreements/{fiscalYear}/{unit}")
class AgreementQueries {

    private final Readings<Agreement> agreements;
    private final ViewAnswers answers;
    private final Disclosure disclosure;

    AgreementQueries(Readings<Agreement> agreements, ViewAnswers answers, Disclosure disclosure) {
        this.agreements = agreements;
        this.answers = answers;
        this.disclosure = disclosure;
    }

    @GetMapping
    ResponseEntity<Agreement> agreement(
            @PathVariable int fiscalYear, @PathVariable String unit, AsOf asOf, HttpServletRequest request) {
        Moment moment = asOf.moment();
        ViewAnswers.Source source = moment.isNow() ? answers.of(AgreementProjection.NAME) : answers.ofLog();
        return source.answer(request, request.getRequestURI() + moment, () -> {
            Directory.require(unit);
            Agreement found = agreements
                    .find(AgreementProjection.key(fiscalYear, unit), List.of(Ids.agreement(fiscalYear, unit)), moment)
                    .orElseThrow(() -> new QueryProblem(
                            HttpStatus.NOT_FOUND, "agreement.none", Map.of("unit", unit, "fiscalYear", fiscalYear)));
            if (found.state() == Agreement.State.PROPOSED && disclosure.withholds(fiscalYear, unit, false)) {
                throw disclosure.unpublished("agreement", fiscalYear, unit);
            }
            return found;
        });
    }
}
