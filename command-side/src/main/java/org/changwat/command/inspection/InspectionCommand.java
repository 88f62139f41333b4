package org.changwat.command.inspection;

import org.changwat.command.Command;

/** A command on one round or on one visit. */
public sealed interface InspectionCommand extends Command
        permits PlanInspectionRound,
                AssignInspector,
                SelectProjectForInspection,
                RecordInspectionVisit,
                AmendInspectionVisit,
                FollowUpRecommendation,
                FileRegionReport,
                ReturnRegionReport,
                CompileOverview,
                ForwardOverview,
                RecordCommitteeResolution {}
