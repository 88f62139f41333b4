package org.changwat.command;

/** The command is for, or rests on, something the ledger does not hold; answered as 404. */
public class UnknownAggregate extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String aggregateId;

    public UnknownAggregate(String aggregateId) {
        super(aggregateId + " is not in the ledger");
        this.aggregateId = aggregateId;
    }

    public String aggregateId() {
        return aggregateId;
    }
}
