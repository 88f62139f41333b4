package org.changwat.command.scorecard;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Round;
import org.jspecify.annotations.Nullable;

/**
 * The unit takes a claimed step back; the step is open again.
 *
 * @param withdrawnOn the Bangkok date of recording where absent
 * @param corrects position of the withdrawal as entered wrongly: its round or its day. A step that should not have been withdrawn is
 *     submitted again, as a correction of its withdrawal
 */
@Describes(
        th = "หน่วยงานถอนรายงานผลของขั้นตอนที่ส่งไว้",
        en = "A unit takes a claimed step of a milestone line back",
        roles = {"PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER", "AGENCY_OFFICER"})
public record WithdrawMilestone(
        String unit,
        int fiscalYear,
        String line,
        int step,
        Round round,
        @Nullable LocalDate withdrawnOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements ScorecardCommand {}
