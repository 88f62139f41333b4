package org.changwat.command.plan;

import org.changwat.command.Command;

/** A command on one plan dossier. */
public sealed interface PlanCommand extends Command permits SubmitPlan, RecordPlanDecision {}
