package org.changwat.query.nationalreport;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Projects and their reports as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptNationalProjects {

    @Bean
    Views<ProjectDocument> nationalProjectViews(Projections projections, Projection<ProjectDocument> projection) {
        return projections.views(projection);
    }
}
