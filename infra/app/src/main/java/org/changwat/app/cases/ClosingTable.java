package org.changwat.app.cases;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Each figure that came out beside the one that its source prints. */
final class ClosingTable {

    private static final String ROW = "%-52s %11s  %11s  %s%n";
    private static final String RULE = "-".repeat(120);

    private final List<Row> rows;

    private ClosingTable(List<Row> rows) {
        this.rows = rows;
    }

    static ClosingTable of(Map<String, String> ledger, List<PrintedFigure> printed) {
        return new ClosingTable(printed.stream()
                .map(figure -> new Row(figure, ledger.get(figure.key())))
                .toList());
    }

    /** Figures that are absent from the ledger, or differ from their source without an explanation. */
    List<String> unexplained() {
        return rows.stream()
                .filter(Row::isUnexplained)
                .map(row -> row.figure().figure())
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder(
                "\nตัวเลขในทะเบียนเทียบกับเอกสารต้นทาง / figures of the ledger beside their sources\n");
        text.append(ROW.formatted("figure", "ledger", "printed", "source"));
        text.append(RULE).append('\n');
        rows.forEach(row -> text.append(row.text()));
        text.append(RULE).append('\n');
        long equal = rows.stream().filter(Row::isEqual).count();
        long assumed = rows.stream().filter(row -> !row.figure().isPrinted()).count();
        int unexplained = unexplained().size();
        text.append("%d figures as printed, %d different and explained, %d assumed, %d UNEXPLAINED%n"
                .formatted(equal, rows.size() - equal - assumed - unexplained, assumed, unexplained));
        return text.toString();
    }

    private record Row(PrintedFigure figure, @Nullable String ledger) {

        boolean isEqual() {
            return figure.isPrinted() && figure.equalTo(ledger);
        }

        boolean isUnexplained() {
            return ledger == null || !isEqual() && figure.why().isEmpty();
        }

        String text() {
            String verdict = isEqual() ? "= " : figure.isPrinted() ? "\u2260 " : "  ";
            String why = isUnexplained() ? ": UNEXPLAINED" : figure.why().isEmpty() ? "" : ": " + figure.why();
            return ROW.formatted(
                    figure.figure(),
                    ledger == null ? "absent" : ledger,
                    figure.printed(),
                    verdict + figure.source() + why);
        }
    }
}
