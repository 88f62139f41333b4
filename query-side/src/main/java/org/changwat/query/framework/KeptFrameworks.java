package org.changwat.query.framework;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Frameworks as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptFrameworks {

    @Bean
    Views<Framework> frameworkViews(Projections projections, Projection<Framework> projection) {
        return projections.views(projection);
    }
}
