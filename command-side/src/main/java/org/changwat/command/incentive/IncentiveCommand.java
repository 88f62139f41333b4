package org.changwat.command.incentive;

import org.changwat.command.Command;

/** A command on one year's incentives. */
public sealed interface IncentiveCommand extends Command permits AllocateIncentives {}
