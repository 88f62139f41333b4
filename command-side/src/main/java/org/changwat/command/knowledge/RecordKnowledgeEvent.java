package org.changwat.command.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.knowledge.KnowledgeEventRecorded.Form;
import org.jspecify.annotations.Nullable;

/**
 * Records an event at which provinces learned from each other.
 *
 * @param eventNo number of the event in its year, from 1
 * @param provinces codes of the provinces whose work was shown
 * @param channels where it was published
 */
@Describes(
        th = "บันทึกกิจกรรมแลกเปลี่ยนเรียนรู้ (KM)",
        en = "Records a knowledge event of provinces",
        roles = {"OPDC_ANALYST", "SUPERVISION_BUREAU", "INSPECTION_BUREAU"})
public record RecordKnowledgeEvent(
        int fiscalYear,
        int eventNo,
        String title,
        @Nullable LocalDate heldOn,
        Form form,
        int participants,
        @Nullable List<String> provinces,
        @Nullable List<String> channels,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements KnowledgeCommand {

    @Override
    public String aggregateId() {
        return Ids.knowledgeEvent(fiscalYear, eventNo);
    }
}
