package org.changwat.query.dashboard;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dashboards as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptDashboards {

    @Bean
    Views<ProvinceDashboard> provinceDashboardViews(Projections projections, Projection<ProvinceDashboard> projection) {
        return projections.views(projection);
    }
}
