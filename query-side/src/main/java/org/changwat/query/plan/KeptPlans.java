package org.changwat.query.plan;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptPlans {

    @Bean
    Views<PlansOfUnit> planViews(Projections projections, Projection<PlansOfUnit> projection) {
        return projections.views(projection);
    }
}
