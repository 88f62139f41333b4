package org.changwat.query.incentive;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Incentives as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptIncentives {

    @Bean
    Views<Incentives> incentiveViews(Projections projections, Projection<Incentives> projection) {
        return projections.views(projection);
    }
}
