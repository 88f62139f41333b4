package org.changwat.command.inspection;

import org.changwat.command.Command;

/** A command on one visit. */
public sealed interface InspectionCommand extends Command permits RecordInspectionVisit {}
