package org.changwat.query.incentive;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.changwat.query.samples.FoldedViews;
import org.changwat.query.samples.RememberedLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This slice's views, folded from the sample log. */
@Configuration(proxyBeanMethods = false)
public class IncentiveTestViews {

    @Bean
    Views<Incentives> incentiveViews(Projection<Incentives> projection, RememberedLog log) {
        return FoldedViews.of(projection, log);
    }
}
