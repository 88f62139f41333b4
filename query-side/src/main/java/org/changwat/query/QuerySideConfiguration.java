package org.changwat.query;

import org.changwat.query.api.QueryApiConfiguration;
import org.changwat.query.feed.FeedConfiguration;
import org.changwat.query.projection.ProjectionConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The whole query side, in a process of the query role or of both. */
@Configuration(proxyBeanMethods = false)
@Profile("query | !command")
@Import({QueryApiConfiguration.class, FeedConfiguration.class, ProjectionConfiguration.class})
public class QuerySideConfiguration {}
