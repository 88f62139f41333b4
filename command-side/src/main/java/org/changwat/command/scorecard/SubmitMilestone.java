package org.changwat.command.scorecard;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Round;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;
import org.jspecify.annotations.Nullable;

/**
 * The unit claims a step of a milestone line.
 *
 * @param step number from 1
 * @param achievedOn when it was done; the Bangkok date of recording where absent
 * @param expectedOn when a step not wholly done is expected to be
 * @param corrects position of the submission that this corrects
 */
@Describes(
        th = "หน่วยงานรายงานผลสำเร็จของขั้นตอนตามตัวชี้วัด",
        en = "A unit claims a step of a milestone line",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER"})
public record SubmitMilestone(
        String unit,
        int fiscalYear,
        String line,
        int step,
        @Nullable LocalDate achievedOn,
        Completion completion,
        @Nullable LocalDate expectedOn,
        Round round,
        @Nullable String narrative,
        List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {

    public SubmitMilestone {
        evidence = Copies.of(evidence);
    }
}
