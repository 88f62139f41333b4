package org.changwat.command.imports;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads cells as people fill them in: Thai digits, thousands set apart, Buddhist-era dates; what comes out has the form of the wire. */
final class CellValues {

    /** Years from here on are Buddhist-era ones. */
    private static final int BUDDHIST = 2400;

    private static final int ERA = 543;

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private CellValues() {}

    /** A cell in the form of the wire; empty where it cannot be read as what it should be. */
    static Optional<String> of(Column.Kind kind, String cell) {
        return switch (kind) {
            case TEXT -> Optional.of(cell);
            case WHOLE -> whole(cell);
            case DECIMAL -> decimal(cell);
            case PERCENT -> decimal(cell).map(CellValues::atLeastTwoDecimals);
            case DAY -> day(cell);
            case YES_NO -> yesNo(cell);
        };
    }

    private static Optional<String> whole(String cell) {
        return decimal(cell).flatMap(number -> {
            try {
                return Optional.of(Integer.toString(new BigDecimal(number).intValueExact()));
            } catch (ArithmeticException notWhole) {
                return Optional.empty();
            }
        });
    }

    private static Optional<String> decimal(String cell) {
        try {
            return Optional.of(new BigDecimal(arabic(cell).replace(",", "")).toPlainString());
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static String atLeastTwoDecimals(String number) {
        BigDecimal weight = new BigDecimal(number);
        return weight.setScale(Math.max(2, weight.scale())).toPlainString();
    }

    private static Optional<String> day(String cell) {
        String text = arabic(cell);
        Matcher iso = ISO.matcher(text);
        Matcher written = DAY.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        return written.matches() ? day(written.group(3), written.group(2), written.group(1)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        int stated = Integer.parseInt(year);
        try {
            return Optional.of(LocalDate.of(
                            stated >= BUDDHIST ? stated - ERA : stated, Integer.parseInt(month), Integer.parseInt(day))
                    .toString());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<String> yesNo(String cell) {
        return switch (cell) {
            case "YES", "ใช่" -> Optional.of("true");
            case "NO", "ไม่" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private static String arabic(String cell) {
        StringBuilder text = new StringBuilder(cell.length());
        for (char each : cell.toCharArray()) {
            text.append(each >= '๐' && each <= '๙' ? (char) ('0' + (each - '๐')) : each);
        }
        return text.toString();
    }
}
