package org.changwat.command.agreement;

import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;

/** Takes silence for agreement once the negotiation window has closed without a form (domain rule 10). */
@Describes(
        th = "ถือว่าตกลงตามที่เสนอ เมื่อพ้นกำหนดส่งแบบแจ้งความประสงค์โดยไม่มีคำตอบ (ระบบส่งเอง)",
        en = "Takes silence for agreement once the negotiation window has closed (sent by automation)",
        roles = {})
public record DeemAgreed(
        String unit, int fiscalYear, @Nullable String reason) implements AgreementCommand {}
