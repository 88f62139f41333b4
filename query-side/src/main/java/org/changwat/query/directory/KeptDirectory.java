package org.changwat.query.directory;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The directory as the machinery keeps it; apart, so that the slice can be had over other views. */
@Configuration(proxyBeanMethods = false)
public class KeptDirectory {

    @Bean
    Views<DirectoryDocument> directoryViews(Projections projections, Projection<DirectoryDocument> projection) {
        return projections.views(projection);
    }
}
