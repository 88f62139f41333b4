package org.changwat.command.nationalreport;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.nationalreport.QuarterReported.Achievement;
import org.changwat.events.nationalreport.QuarterReported.ReportedIndicator;
import org.changwat.events.nationalreport.QuarterReported.Spending;
import org.jspecify.annotations.Nullable;

/**
 * Files the report of a quarter.
 *
 * @param quarter 1 to 4
 * @param corrects position of the report that this corrects
 */
@Describes(
        th = "รายงานความก้าวหน้ารายไตรมาส",
        en = "Files the progress report of a quarter",
        roles = {"OPDC_ANALYST", "AGENCY_OFFICER"})
public record ReportQuarter(
        String project,
        int fiscalYear,
        int quarter,
        @Nullable List<Achievement> outputs,
        @Nullable List<Achievement> outcomes,
        @Nullable List<ReportedIndicator> indicators,
        Spending spending,
        @Nullable List<String> problems,
        @Nullable List<String> proposals,
        @Nullable LocalDate filedOn,
        @Nullable List<Evidence> evidence,
        @Nullable Long corrects,
        @Nullable String reason)
        implements NationalReportCommand {

    @Override
    public String aggregateId() {
        return Ids.project(project);
    }
}
