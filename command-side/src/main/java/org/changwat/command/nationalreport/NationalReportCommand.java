package org.changwat.command.nationalreport;

import org.changwat.command.Command;

/** A command on one project. */
public sealed interface NationalReportCommand extends Command permits RegisterProject, ReportQuarter {}
