package org.changwat.query.scorecard;

import java.math.BigDecimal;

/** Points off the total for lateness (domain rule 20). */
public record Penalty(String code, BigDecimal amount, String basis, boolean waived) {}
