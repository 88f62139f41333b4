package org.changwat.query.changerequest;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Change requests as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptChangeRequests {

    @Bean
    Views<RequestsOfUnit> changeRequestViews(Projections projections, Projection<RequestsOfUnit> projection) {
        return projections.views(projection);
    }
}
