package org.changwat.query.inspection;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.RememberedLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This slice's views, folded from the sample log. */
@Configuration(proxyBeanMethods = false)
public class VisitTestViews {

    @Bean
    Views<VisitDocument> visitViews(Projection<VisitDocument> projection, RememberedLog log) {
        return FoldedViews.of(projection, log);
    }

    @Bean
    Views<VisitIndex> visitIndexViews(Projection<VisitIndex> projection, RememberedLog log) {
        return FoldedViews.of(projection, log);
    }

    @Bean
    Views<InspectionRound> roundViews(Projection<InspectionRound> projection, RememberedLog log) {
        return FoldedViews.of(projection, log);
    }
}
