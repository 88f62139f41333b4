package org.changwat.command.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.knowledge.GoodPracticePublished.Medium;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the work of a unit for others to copy.
 *
 * @param practiceNo number of the practice in its year, from 1
 * @param knowledgeEvent id of the knowledge event that showed it
 * @param visit id of the visit that found it fit to copy
 */
@Describes(
        th = "เผยแพร่แนวปฏิบัติที่ดีของจังหวัด",
        en = "Publishes a good practice for others to copy",
        roles = {"OPDC_ANALYST", "SUPERVISION_BUREAU", "INSPECTION_BUREAU"})
public record PublishGoodPractice(
        int fiscalYear,
        int practiceNo,
        String title,
        String unit,
        @Nullable String summary,
        @Nullable String knowledgeEvent,
        @Nullable String visit,
        @Nullable List<Medium> media,
        @Nullable List<String> channels,
        @Nullable LocalDate publishedOn,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements KnowledgeCommand {

    @Override
    public String aggregateId() {
        return Ids.goodPractice(fiscalYear, practiceNo);
    }
}
