package org.changwat.events;

import java.math.BigDecimal;

/** The scale a framework scores on; two scales are never mixed or converted (domain rule 17). */
public enum Scale {
    /** FY2552-2558: levels 1 to 5, four decimals. */
    LEVEL_1_TO_5(new BigDecimal("1.0000"), new BigDecimal("5.0000")),
    /** FY2562 on: 0 to 100 points with target anchors as parameters. */
    ZERO_TO_100(new BigDecimal("0.0000"), new BigDecimal("100.0000"));

    private final BigDecimal lowest;
    private final BigDecimal highest;

    Scale(BigDecimal lowest, BigDecimal highest) {
        this.lowest = lowest;
        this.highest = highest;
    }

    public BigDecimal lowest() {
        return lowest;
    }

    public BigDecimal highest() {
        return highest;
    }
}
