package org.changwat.query.knowledge;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Knowledge events and good practices as the machinery keeps them; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptKnowledge {

    @Bean
    Views<KnowledgeOfYear> knowledgeViews(Projections projections, Projection<KnowledgeOfYear> projection) {
        return projections.views(projection);
    }
}
