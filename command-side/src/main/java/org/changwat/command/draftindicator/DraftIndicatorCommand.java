package org.changwat.command.draftindicator;

import org.changwat.command.Command;

/** A command on one unit's draft indicators of a year. */
public sealed interface DraftIndicatorCommand extends Command
        permits SubmitDraftIndicators, AnalyseDraftIndicators, ApproveDraftIndicators, NotifyDraftIndicators {}
