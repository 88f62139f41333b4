package org.changwat.command.knowledge;

import org.changwat.command.Command;

/** A command on one knowledge event or on one good practice. */
public sealed interface KnowledgeCommand extends Command permits RecordKnowledgeEvent, PublishGoodPractice {}
