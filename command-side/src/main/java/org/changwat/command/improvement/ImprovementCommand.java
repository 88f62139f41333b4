package org.changwat.command.improvement;

import org.changwat.command.Command;

/** A command on one improvement proposal. */
public sealed interface ImprovementCommand extends Command permits ApproveImprovementProposal, ReportImprovement {}
