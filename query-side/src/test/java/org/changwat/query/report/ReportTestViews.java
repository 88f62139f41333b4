package org.changwat.query.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.RememberedLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This slice's views, folded from the sample log, and filed forms in memory. */
@Configuration(proxyBeanMethods = false)
public class ReportTestViews {

    @Bean
    Views<ProjectsOfQuarter> reportingProjectViews(Projection<ProjectsOfQuarter> projection, RememberedLog log) {
        return FoldedViews.of(projection, log);
    }

    @Bean
    FiledReports filedReports() {
        return new FiledReports() {

            private final Map<String, FiledReport> filings = new HashMap<>();
            private final Map<String, byte[]> pdfs = new HashMap<>();

            @Override
            public FiledReport file(FiledReport report, byte[] pdf) {
                pdfs.putIfAbsent(report.sha256(), pdf);
                filings.putIfAbsent(report.sha256(), report);
                return filings.get(report.sha256());
            }

            @Override
            public Optional<FiledReport> find(String sha256) {
                return Optional.ofNullable(filings.get(sha256));
            }

            @Override
            public Optional<byte[]> pdf(String sha256) {
                return Optional.ofNullable(pdfs.get(sha256));
            }
        };
    }
}
