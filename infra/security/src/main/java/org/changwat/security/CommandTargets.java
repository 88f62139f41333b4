package org.changwat.security;

import static java.util.Map.entry;
import static org.changwat.security.CommandTarget.AGENCY;
import static org.changwat.security.CommandTarget.COUNTRY;
import static org.changwat.security.CommandTarget.OWNER;
import static org.changwat.security.CommandTarget.PROJECT;
import static org.changwat.security.CommandTarget.PROVINCE;
import static org.changwat.security.CommandTarget.REGION;
import static org.changwat.security.CommandTarget.REQUEST;
import static org.changwat.security.CommandTarget.UNIT;
import static org.changwat.security.CommandTarget.VISIT;

import java.util.Map;
import java.util.Optional;

/**
 * Whom each command is about. Its roles stand in the catalogue, beside what it does; what has no row here nobody may send, and the
 * build's test of this table fails.
 */
public final class CommandTargets {

    static final Map<String, CommandTarget> ALL = Map.ofEntries(
            // framework
            entry("DefineFramework", COUNTRY),
            entry("PublishFramework", COUNTRY),
            entry("AmendCalendar", COUNTRY),
            entry("DeclareNonWorkingDay", COUNTRY),
            // draft indicators and agreement
            entry("SubmitDraftIndicators", UNIT),
            entry("AnalyseDraftIndicators", UNIT),
            entry("ApproveDraftIndicators", UNIT),
            entry("NotifyDraftIndicators", UNIT),
            entry("ProposeAgreement", UNIT),
            entry("AnswerNegotiationForm", UNIT),
            entry("ConcludeNegotiation", UNIT),
            entry("SignAgreement", UNIT),
            entry("AmendAgreement", UNIT),
            // scorecard
            entry("SubmitMilestone", UNIT),
            entry("WithdrawMilestone", UNIT),
            entry("VerifyMilestone", UNIT),
            entry("ReturnMilestone", UNIT),
            entry("ReportMeasurement", UNIT),
            entry("RecordSurveyResult", UNIT),
            entry("RecordDisbursement", UNIT),
            entry("SubmitSelfAssessment", UNIT),
            entry("ReceivePaperSet", UNIT),
            entry("ReturnSelfAssessment", UNIT),
            entry("AcceptSelfAssessment", UNIT),
            entry("AssessIndicator", UNIT),
            entry("AnnounceScores", UNIT),
            entry("ContestScore", UNIT),
            entry("ResolveContest", UNIT),
            entry("WaivePenalty", UNIT),
            entry("FinalizeScorecard", UNIT),
            entry("RecordCommissionApproval", UNIT),
            entry("ReopenScorecard", UNIT),
            entry("AllocateIncentives", COUNTRY),
            // change requests
            entry("RequestIndicatorChange", UNIT),
            entry("WithdrawIndicatorChange", REQUEST),
            entry("AnalyseIndicatorChange", REQUEST),
            entry("ConsultIndicatorHost", REQUEST),
            entry("RecordHostOpinion", AGENCY),
            entry("DecideIndicatorChange", REQUEST),
            entry("NotifyIndicatorChange", REQUEST),
            // inspection
            entry("PlanInspectionRound", COUNTRY),
            entry("AssignInspector", COUNTRY),
            entry("SelectProjectForInspection", PROVINCE),
            entry("RecordInspectionVisit", PROVINCE),
            entry("AmendInspectionVisit", VISIT),
            entry("FollowUpRecommendation", VISIT),
            entry("FileRegionReport", REGION),
            entry("ReturnRegionReport", REGION),
            entry("CompileOverview", COUNTRY),
            entry("ForwardOverview", COUNTRY),
            entry("RecordCommitteeResolution", COUNTRY),
            // plans, projects, knowledge, improvement, directory
            entry("SubmitPlan", UNIT),
            entry("RecordPlanDecision", COUNTRY),
            entry("RegisterProject", OWNER),
            entry("ReportQuarter", PROJECT),
            entry("RecordKnowledgeEvent", COUNTRY),
            entry("PublishGoodPractice", COUNTRY),
            entry("ApproveImprovementProposal", UNIT),
            entry("ReportImprovement", UNIT),
            entry("RegisterUnit", COUNTRY),
            entry("AmendUnit", COUNTRY),
            entry("AdoptClusterScheme", COUNTRY),
            entry("RegisterPerson", COUNTRY),
            entry("ErasePerson", COUNTRY));

    private CommandTargets() {}

    /**
     * Member of a command's body that names whom it is about, or leads there: {@code unit}, {@code province}, {@code owner},
     * {@code agency}, {@code region}, {@code visit}, {@code project} or {@code request}; empty where it is about nobody in particular.
     */
    public static Optional<String> memberOf(String command) {
        return Optional.ofNullable(ALL.get(command)).map(CommandTarget::member).filter(member -> !member.isEmpty());
    }

    /** Whether a command has its row. */
    public static boolean has(String command) {
        return ALL.containsKey(command);
    }
}
