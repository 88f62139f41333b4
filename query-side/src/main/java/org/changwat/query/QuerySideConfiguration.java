package org.changwat.query;

import org.changwat.query.agreement.AgreementViewConfiguration;
import org.changwat.query.agreement.KeptAgreements;
import org.changwat.query.api.QueryApiConfiguration;
import org.changwat.query.changerequest.ChangeRequestViewConfiguration;
import org.changwat.query.changerequest.KeptChangeRequests;
import org.changwat.query.dashboard.DashboardConfiguration;
import org.changwat.query.dashboard.KeptDashboards;
import org.changwat.query.directory.DirectoryConfiguration;
import org.changwat.query.directory.KeptDirectory;
import org.changwat.query.draftindicator.DraftViewConfiguration;
import org.changwat.query.draftindicator.KeptDrafts;
import org.changwat.query.feed.FeedConfiguration;
import org.changwat.query.framework.FrameworkViewConfiguration;
import org.changwat.query.framework.KeptFrameworks;
import org.changwat.query.history.HistoryConfiguration;
import org.changwat.query.improvement.ImprovementViewConfiguration;
import org.changwat.query.improvement.KeptImprovements;
import org.changwat.query.incentive.IncentiveViewConfiguration;
import org.changwat.query.incentive.KeptIncentives;
import org.changwat.query.inspection.InspectionViewConfiguration;
import org.changwat.query.inspection.KeptVisits;
import org.changwat.query.knowledge.KeptKnowledge;
import org.changwat.query.knowledge.KnowledgeViewConfiguration;
import org.changwat.query.nationalreport.KeptNationalProjects;
import org.changwat.query.nationalreport.NationalProjectViewConfiguration;
import org.changwat.query.pages.PagesConfiguration;
import org.changwat.query.plan.KeptPlans;
import org.changwat.query.plan.PlanViewConfiguration;
import org.changwat.query.projection.ProjectionConfiguration;
import org.changwat.query.report.KeptReports;
import org.changwat.query.report.ReportConfiguration;
import org.changwat.query.scorecard.KeptScorecards;
import org.changwat.query.scorecard.ScorecardViewConfiguration;
import org.changwat.query.table.TableConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The whole query side, in a process of the query role or of both. */
@Configuration(proxyBeanMethods = false)
@Profile("query | !command")
@Import({
    QueryApiConfiguration.class,
    TableConfiguration.class,
    FeedConfiguration.class,
    ProjectionConfiguration.class,
    HistoryConfiguration.class,
    DirectoryConfiguration.class,
    KeptDirectory.class,
    FrameworkViewConfiguration.class,
    KeptFrameworks.class,
    AgreementViewConfiguration.class,
    KeptAgreements.class,
    ScorecardViewConfiguration.class,
    KeptScorecards.class,
    ChangeRequestViewConfiguration.class,
    KeptChangeRequests.class,
    InspectionViewConfiguration.class,
    KeptVisits.class,
    PlanViewConfiguration.class,
    KeptPlans.class,
    NationalProjectViewConfiguration.class,
    KeptNationalProjects.class,
    KnowledgeViewConfiguration.class,
    KeptKnowledge.class,
    ImprovementViewConfiguration.class,
    KeptImprovements.class,
    IncentiveViewConfiguration.class,
    KeptIncentives.class,
    DraftViewConfiguration.class,
    KeptDrafts.class,
    DashboardConfiguration.class,
    KeptDashboards.class,
    ReportConfiguration.class,
    KeptReports.class,
    PagesConfiguration.class
})
public class QuerySideConfiguration {}
