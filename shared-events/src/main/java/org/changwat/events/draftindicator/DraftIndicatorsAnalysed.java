package org.changwat.events.draftindicator;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.jspecify.annotations.Nullable;

/** OPDC analysed the drafts. */
@Revision("1")
public record DraftIndicatorsAnalysed(
        String unit,
        int fiscalYear,
        int edition,
        String opinion,
        List<Remark> remarks,
        LocalDate analysedOn,
        @Nullable Long corrects)
        implements DraftIndicatorEvent {

    public DraftIndicatorsAnalysed {
        remarks = Copies.of(remarks);
    }

    @Override
    public LocalDate effectiveOn() {
        return analysedOn;
    }

    /** What is remarked on one line. */
    public record Remark(String line, String remark) {}
}
