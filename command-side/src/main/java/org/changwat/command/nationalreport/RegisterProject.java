package org.changwat.command.nationalreport;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Ids;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Enters a project that reports to the national monitoring system.
 *
 * @param project code of its own choice, such as {@code AREA-2565}
 * @param owner code of the office that answers for it
 */
@Describes(
        th = "ขึ้นทะเบียนโครงการในระบบติดตามและประเมินผลแห่งชาติ",
        en = "Enters a project of the national monitoring system",
        roles = {"OPDC_ANALYST", "AGENCY_OFFICER"})
public record RegisterProject(
        String project,
        LocalizedText title,
        String owner,
        @Nullable List<String> activities,
        @Nullable LocalDate registeredOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements NationalReportCommand {

    @Override
    public String aggregateId() {
        return Ids.project(project);
    }
}
