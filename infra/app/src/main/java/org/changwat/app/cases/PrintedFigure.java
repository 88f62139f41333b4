package org.changwat.app.cases;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a source, as {@code cases/printed-figures.tsv} lists it.
 *
 * @param figure what it is
 * @param key where {@link LedgerFigures} has it
 * @param printed as printed, or {@code -} where no source prints it and the ledger's rests on an assumption
 * @param source document and line, or {@code assumption}
 * @param why what explains a difference, or what the assumption is; empty for neither
 */
record PrintedFigure(String figure, String key, String printed, String source, String why) {

    static List<PrintedFigure> all() {
        return Script.text("printed-figures.tsv")
                .lines()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new PrintedFigure(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    boolean isPrinted() {
        return !printed.equals("-");
    }

    /** Whether the ledger's figure is the printed one; 0.1 and 0.1000 are the same. */
    boolean equalTo(@Nullable String ledger) {
        if (ledger == null) {
            return false;
        }
        return isNumber(printed) && isNumber(ledger)
                ? new BigDecimal(printed).compareTo(new BigDecimal(ledger)) == 0
                : printed.equals(ledger);
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?");
    }
}
