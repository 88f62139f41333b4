package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.AgreementLine;
import org.changwat.events.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the lines of an agreement; a province lists its own, and its cluster's join them.
 *
 * @param coverage WHOLE, or PARTIAL for an agreement imported from history
 * @param corrects position of the proposal as entered wrongly; what was agreed upon it stands, and lines in force are amended instead
 */
@Describes(
        th = "เสนอตัวชี้วัด น้ำหนัก และเกณฑ์ของคำรับรองการปฏิบัติราชการ",
        en = "Proposes the lines of a unit's performance agreement",
        roles = {"OPDC_ANALYST"})
public record ProposeAgreement(
        String unit,
        int fiscalYear,
        Coverage coverage,
        List<AgreementLine> lines,
        @Nullable LocalDate proposedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements AgreementCommand {}
