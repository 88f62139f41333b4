package org.changwat.query.report;

import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Projections;
import org.changwat.query.projection.Views;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** What the reports keep: reporting projects, and filed documents beside the views; apart, so that the slice can be had over others. */
@Configuration(proxyBeanMethods = false)
public class KeptReports {

    @Bean
    Views<ProjectsOfQuarter> reportingProjectViews(Projections projections, Projection<ProjectsOfQuarter> projection) {
        return projections.views(projection);
    }

    @Bean
    FiledReports filedReports(MongoDatabaseFactory viewsDatabase) {
        return new MongoFiledReports(viewsDatabase);
    }
}
