package org.changwat.command.improvement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.improvement.ImprovementReported.Progress;
import org.jspecify.annotations.Nullable;

/**
 * A province reports what came of its proposal.
 *
 * @param result what was done and what came of it
 */
@Describes(
        th = "จังหวัดรายงานผลการดำเนินการตามข้อเสนอการปรับปรุง",
        en = "A province reports what came of its improvement proposal",
        roles = {"PROVINCE_OFFICER", "GOVERNOR"})
public record ReportImprovement(
        int fiscalYear,
        String unit,
        int proposalNo,
        Progress progress,
        String result,
        @Nullable LocalDate reportedOn,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ImprovementCommand {

    @Override
    public String aggregateId() {
        return Ids.improvement(fiscalYear, unit, proposalNo);
    }
}
