package org.changwat.events.changerequest;

import org.changwat.events.DomainEvent;

/** An event of one change request. */
public sealed interface ChangeRequestEvent extends DomainEvent
        permits IndicatorChangeRequested,
                IndicatorChangeAnalysed,
                IndicatorHostConsulted,
                HostOpinionRecorded,
                IndicatorChangeDecided,
                IndicatorChangeNotified,
                IndicatorChangeWithdrawn {

    /** Id of the request, such as {@code CR-2557-TH-83-1}. */
    String request();

    String unit();

    int fiscalYear();

    @Override
    default String aggregateId() {
        return request();
    }
}
