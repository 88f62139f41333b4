package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.AgreementLine;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Records what the negotiation committee settled; the lines given replace those proposed.
 *
 * @param corrects position of the conclusion as entered wrongly; lines in force are amended instead
 */
@Describes(
        th = "บันทึกผลการเจรจาข้อตกลง",
        en = "Records the lines that the negotiation committee settled",
        roles = {"COMMITTEE_SECRETARY"})
public record ConcludeNegotiation(
        String unit,
        int fiscalYear,
        List<AgreementLine> lines,
        @Nullable LocalDate concludedOn,
        Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements AgreementCommand {}
