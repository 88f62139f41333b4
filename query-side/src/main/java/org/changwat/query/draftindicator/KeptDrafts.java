package org.changwat.query.draftindicator;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Draft indicators as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptDrafts {

    @Bean
    Views<Drafts> draftViews(Projections projections, Projection<Drafts> projection) {
        return projections.views(projection);
    }
}
