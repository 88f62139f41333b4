package org.changwat.query.scorecard;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Cards and history sheets as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptScorecards {

    @Bean
    Views<Scorecard> scorecardViews(Projections projections, Projection<Scorecard> projection) {
        return projections.views(projection);
    }

    @Bean
    Views<HistorySheet> historySheetViews(Projections projections, Projection<HistorySheet> projection) {
        return projections.views(projection);
    }
}
