package org.changwat.command.framework;

import org.changwat.command.Command;
import org.changwat.events.Ids;

/** A command on one year's framework. */
public sealed interface FrameworkCommand extends Command
        permits DefineFramework, PublishFramework, AmendCalendar, DeclareNonWorkingDay {

    int fiscalYear();

    @Override
    default String aggregateId() {
        return Ids.framework(fiscalYear());
    }
}
