package org.changwat.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** A request to change one aggregate. Its JSON members are those of the record that implements it. */
public interface Command {

    /** The aggregate it is for, derived from its members. */
    @JsonIgnore
    @TargetAggregateIdentifier
    String aggregateId();

    /** Why; kept in the metadata of every event it leads to. */
    @Nullable
    String reason();
}
