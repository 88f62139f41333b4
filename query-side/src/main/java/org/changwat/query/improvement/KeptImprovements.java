package org.changwat.query.improvement;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Improvement proposals as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptImprovements {

    @Bean
    Views<ImprovementsOfUnit> improvementViews(Projections projections, Projection<ImprovementsOfUnit> projection) {
        return projections.views(projection);
    }
}
