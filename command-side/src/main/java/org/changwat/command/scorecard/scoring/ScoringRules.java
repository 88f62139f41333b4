package org.changwat.command.scorecard.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What every score has in common: the version of the rules, and four printed decimals. */
public final class ScoringRules {

    /** Stands in every recorded score; raised whenever the same inputs could yield another figure. */
    public static final String VERSION = "2557-1";

    /** Decimals of a score and of a weighted score (domain rule 16). */
    public static final int DECIMALS = 4;

    static final BigDecimal HUNDRED = new BigDecimal("100");

    private ScoringRules() {}

    /** Four decimals, HALF_UP: our reading, since no printed figure of the sources needs rounding. */
    public static BigDecimal printed(BigDecimal value) {
        return value.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    static BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, DECIMALS, RoundingMode.HALF_UP);
    }

    /** score x weight / 100 from the printed score (domain rule 16): 5 x 6.00 gives 0.3000. */
    public static BigDecimal weighted(BigDecimal score, BigDecimal weight) {
        return quotient(score.multiply(weight), HUNDRED);
    }

    /** 100 x numerator / denominator. */
    public static BigDecimal ratio(BigDecimal numerator, BigDecimal denominator) {
        return quotient(numerator.multiply(HUNDRED), denominator);
    }
}
