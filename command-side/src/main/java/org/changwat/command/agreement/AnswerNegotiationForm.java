package org.changwat.command.agreement;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.AgreementLine;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Records a unit's negotiation form: it agrees, or it wants to negotiate.
 *
 * @param corrects position of the form as entered wrongly; whether the lines are agreed is decided anew
 */
@Describes(
        th = "บันทึกแบบแจ้งความประสงค์ในการเจรจา",
        en = "Records whether a unit agrees or wants to negotiate",
        roles = {"OPDC_ANALYST", "PROVINCE_OFFICER", "GOVERNOR", "CLUSTER_OFFICER"})
public record AnswerNegotiationForm(
        String unit,
        int fiscalYear,
        Answer answer,
        @Nullable List<AgreementLine> counterLines,
        @Nullable LocalDate receivedOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements AgreementCommand {}
