package org.changwat.command.changerequest;

import org.changwat.command.Command;

/** A command on one change request. */
public sealed interface ChangeRequestCommand extends Command
        permits RequestIndicatorChange,
                AnalyseIndicatorChange,
                ConsultIndicatorHost,
                RecordHostOpinion,
                DecideIndicatorChange,
                NotifyIndicatorChange,
                WithdrawIndicatorChange {}
