package org.changwat.query.inspection;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Visits and rounds as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptVisits {

    @Bean
    Views<VisitDocument> visitViews(Projections projections, Projection<VisitDocument> projection) {
        return projections.views(projection);
    }

    @Bean
    Views<VisitIndex> visitIndexViews(Projections projections, Projection<VisitIndex> projection) {
        return projections.views(projection);
    }

    @Bean
    Views<InspectionRound> roundViews(Projections projections, Projection<InspectionRound> projection) {
        return projections.views(projection);
    }
}
