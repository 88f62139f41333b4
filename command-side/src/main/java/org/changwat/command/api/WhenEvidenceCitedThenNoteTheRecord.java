package org.changwat.command.api;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.changwat.command.api.EvidenceFiles.Citation;
import org.changwat.events.DomainEvent;

/** Notes beside each file the records that cite it, so that a file is read by whoever may read one of them. */
@ProcessingGroup("WhenEvidenceCitedThenNoteTheRecord")
public class WhenEvidenceCitedThenNoteTheRecord {

    private final EvidenceFiles files;

    public WhenEvidenceCitedThenNoteTheRecord(EvidenceFiles files) {
        this.files = files;
    }

    @EventHandler
    @DisallowReplay
    void on(DomainEvent event, @SequenceNumber long sequence) {
        for (String sha256 : CitedFiles.in(event)) {
            files.cite(sha256, new Citation(event.aggregateId(), sequence));
        }
    }
}
