package org.changwat.command.inspection;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A province or cluster chooses a project for inspection at project level.
 *
 * @param project the project, by the code or title its plan gives it
 * @param cluster the cluster whose project it is; none for a province's own
 * @param letter number of the letter that names it
 */
@Describes(
        th = "จังหวัดหรือกลุ่มจังหวัดคัดเลือกโครงการเพื่อรับการตรวจติดตาม",
        en = "A province or cluster chooses a project for inspection",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "INSPECTION_BUREAU"})
public record SelectProjectForInspection(
        int fiscalYear,
        int round,
        String province,
        String project,
        @Nullable String cluster,
        @Nullable String letter,
        @Nullable LocalDate selectedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements InspectionCommand {

    @Override
    public String aggregateId() {
        return Ids.inspectionRound(fiscalYear, round);
    }
}
