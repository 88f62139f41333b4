package org.changwat.command.directory;

import org.changwat.command.Command;

/** A command on one unit, cluster scheme or person. */
public sealed interface DirectoryCommand extends Command
        permits RegisterUnit, AmendUnit, AdoptClusterScheme, RegisterPerson, ErasePerson {}
