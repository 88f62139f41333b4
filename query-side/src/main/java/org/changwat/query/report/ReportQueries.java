package org.changwat.query.report;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.changwat.events.Round;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.table.TableTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The official forms as a page, PDF or Excel, by {@code Accept} or {@code ?format=}. {@code Content-Location} is where the very same form
 * is to be had for good.
 */
@RestController
@RequestMapping(
        path = "/api/v1/reports",
        produces = {MediaType.TEXT_HTML_VALUE, MediaType.APPLICATION_PDF_VALUE, TableTypes.EXCEL_VALUE})
class ReportQueries {

    private final Reports reports;
    private final ViewAnswers answers;

    ReportQueries(Reports reports, ViewAnswers answers) {
        this.reports = reports;
        this.answers = answers;
    }

    @GetMapping("/indicator-form/{fiscalYear}/{unit}/{line}")
    ResponseEntity<Form> indicator(
            @PathVariable int fiscalYear,
            @PathVariable String unit,
            @PathVariable String line,
            @RequestParam(defaultValue = "TWELVE_MONTH") Round round,
            Asked asked,
            HttpServletRequest request) {
        return answer(new ReportKey.Indicator(fiscalYear, unit, line, round), asked, request);
    }

    @GetMapping("/summary/{fiscalYear}/{unit}")
    ResponseEntity<Form> summary(
            @PathVariable int fiscalYear, @PathVariable String unit, Asked asked, HttpServletRequest request) {
        return answer(new ReportKey.Summary(fiscalYear, unit), asked, request);
    }

    @GetMapping("/round/{fiscalYear}/{round}")
    ResponseEntity<Form> round(
            @PathVariable int fiscalYear, @PathVariable Round round, Asked asked, HttpServletRequest request) {
        return answer(new ReportKey.RoundOverview(fiscalYear, round), asked, request);
    }

    @GetMapping("/inspection-round/{fiscalYear}/{round}")
    ResponseEntity<Form> inspectionRound(
            @PathVariable int fiscalYear, @PathVariable int round, Asked asked, HttpServletRequest request) {
        return answer(new ReportKey.InspectionOverview(fiscalYear, round), asked, request);
    }

    @GetMapping("/quarter/{fiscalYear}/{quarter}")
    ResponseEntity<Form> quarter(
            @PathVariable int fiscalYear, @PathVariable int quarter, Asked asked, HttpServletRequest request) {
        ViewAnswers.Source source = answers.of(QuarterProjection.NAME);
        return answer(source, new ReportKey.Quarter(fiscalYear, quarter), asked, request);
    }

    private ResponseEntity<Form> answer(ReportKey key, Asked asked, HttpServletRequest request) {
        return answer(answers.ofLog(), key, asked, request);
    }

    private ResponseEntity<Form> answer(
            ViewAnswers.Source source, ReportKey key, Asked asked, HttpServletRequest request) {
        Locale language = Asked.language(request);
        String variant = request.getRequestURI() + "?" + request.getQueryString() + " " + language;
        ResponseEntity<Form> answer = source.answer(
                request, variant, () -> reports.compose(key, asked.position(reports), language, asked.thaiDigits()));
        Form form = answer.getBody();
        if (form == null) {
            return answer;
        }
        return ResponseEntity.ok()
                .headers(answer.getHeaders())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.toLanguageTag())
                .header(HttpHeaders.CONTENT_LOCATION, form.stamp().address())
                .body(form);
    }
}
