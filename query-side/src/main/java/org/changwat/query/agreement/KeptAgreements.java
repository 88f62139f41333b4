package org.changwat.query.agreement;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Agreements as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptAgreements {

    @Bean
    Views<Agreement> agreementViews(Projections projections, Projection<Agreement> projection) {
        return projections.views(projection);
    }
}
