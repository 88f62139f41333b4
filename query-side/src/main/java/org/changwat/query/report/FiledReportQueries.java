package org.changwat.query.report;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import org.changwat.query.api.QueryProblem;
import org.changwat.query.api.ViewAnswers;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files a form: the PDF is composed, kept under its digest, and to be had under it from then on. */
@RestController
@RequestMapping("/api/v1/reports/filed")
class FiledReportQueries {

    private final Reports reports;
    private final FiledReports filed;
    private final Clock clock;

    FiledReportQueries(Reports reports, FiledReports filed, Clock clock) {
        this.reports = reports;
        this.filed = filed;
        this.clock = clock;
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<FiledReport> file(@RequestBody Filing filing, HttpServletRequest request) {
        Form form = reports.compose(
                filing.key(), filing.asOfPosition(), filing.locale(), filing.digits() != Asked.Digits.ARABIC);
        byte[] pdf = FormPdf.of(form);
        Principal principal = request.getUserPrincipal();
        FiledReport report = filed.file(
                new FiledReport(
                        HexFormat.of().formatHex(Sha256.of(pdf)),
                        pdf.length,
                        form.file() + ".pdf",
                        form.stamp().address(),
                        form.stamp().position(),
                        clock.instant(),
                        principal == null ? null : principal.getName()),
                pdf);
        return ResponseEntity.created(URI.create(request.getRequestURI() + "/" + report.sha256()))
                .header(ViewAnswers.LEDGER_POSITION, Long.toString(form.stamp().position()))
                .body(report);
    }

    /** The PDF as it was filed; it never changes. */
    @GetMapping(path = "/{sha256}", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@PathVariable String sha256) {
        FiledReport report = require(sha256);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .eTag("\"" + sha256 + "\"")
                .cacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(report.file())
                                .build()
                                .toString())
                .body(filed.pdf(sha256).orElseThrow(() -> unknown(sha256)));
    }

    /** How it was filed: when, by whom, from which position, and where to compose it again. */
    @GetMapping(path = "/{sha256}/filing", produces = MediaType.APPLICATION_JSON_VALUE)
    FiledReport filing(@PathVariable String sha256) {
        return require(sha256);
    }

    private FiledReport require(String sha256) {
        FiledReport report = filed.find(sha256).orElseThrow(() -> unknown(sha256));
        reports.requirePublished(report);
        return report;
    }

    private static QueryProblem unknown(String sha256) {
        return QueryProblem.unknown("report.filed.unknown", sha256);
    }
}
