package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.changwat.events.LineChange;
import org.jspecify.annotations.Nullable;

/**
 * Amends lines of an agreement in force, to carry out a decided request or to correct an entry.
 *
 * @param request change request it carries out; with it {@code corrects} is absent, and changes, date and authority are the decision's
 * @param corrects position of the event it corrects; with it {@code authority} and {@code changes} are given
 * @param effectiveFrom first day a correction holds; 1 October of the fiscal year where absent
 */
@Describes(
        th = "แก้ไขคำรับรองตามคำขอที่อนุมัติหรือแก้ไขรายการที่บันทึกผิด",
        en = "Amends an agreement by an approved request or as a correction",
        roles = {"COMMITTEE_SECRETARY"})
public record AmendAgreement(
        String unit,
        int fiscalYear,
        @Nullable String request,
        @Nullable Long corrects,
        @Nullable List<LineChange> changes,
        @Nullable LocalDate effectiveFrom,
        @Nullable Authority authority,
        @Nullable String reason)
        implements AgreementCommand {}
