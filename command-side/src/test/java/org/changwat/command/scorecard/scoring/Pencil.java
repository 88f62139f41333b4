package org.changwat.command.scorecard.scoring;

import java.math.BigInteger;

/** A second arithmetic that shares no code with the first: integers, rounded half up by hand. */
public final class Pencil {

    private Pencil() {}

    /**
     * Walks the broken line through its thresholds from its best end.
     *
     * @param lowest what a value short of the first threshold scores
     */
    public static long onTheLine(long[] thresholds, long[] points, long value, boolean down, long lowest) {
        long sign = down ? -1 : 1;
        if (sign * value < sign * thresholds[0]) {
            return lowest;
        }
        for (int i = thresholds.length - 1; i >= 0; i--) {
            if (sign * value >= sign * thresholds[i]) {
                if (i == thresholds.length - 1) {
                    return points[i];
                }
                BigInteger rise = BigInteger.valueOf(sign * (value - thresholds[i]))
                        .multiply(BigInteger.valueOf(points[i + 1] - points[i]));
                return points[i] + halfUp(rise, sign * (thresholds[i + 1] - thresholds[i]));
            }
        }
        throw new AssertionError("no threshold is reached");
    }

    /** The quotient of two numbers that are not negative, rounded half up. */
    public static long halfUp(BigInteger dividend, long divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(BigInteger.valueOf(divisor));
        boolean up = parts[1].shiftLeft(1).compareTo(BigInteger.valueOf(divisor)) >= 0;
        return parts[0].longValueExact() + (up ? 1 : 0);
    }

    public static long halfUp(long dividend, long divisor) {
        return halfUp(BigInteger.valueOf(dividend), divisor);
    }
}
