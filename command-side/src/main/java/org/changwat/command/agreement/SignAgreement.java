package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.agreement.AgreementSigned.Signatory;
import org.jspecify.annotations.Nullable;

/** Records the signature of an agreed agreement. */
@Describes(
        th = "บันทึกการลงนามคำรับรองการปฏิบัติราชการ",
        en = "Records the signature of a performance agreement",
        roles = {"OPDC_ANALYST", "GOVERNOR"})
public record SignAgreement(
        String unit,
        int fiscalYear,
        @Nullable LocalDate signedOn,
        List<Signatory> signatories,
        @Nullable Long corrects,
        @Nullable String reason)
        implements AgreementCommand {}
