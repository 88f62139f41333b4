package org.changwat.query.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.changwat.query.report.Form.Block;
import org.changwat.query.report.Form.Cell;
import org.changwat.query.table.Workbooks;
import org.jspecify.annotations.Nullable;

/**
 * A form as a workbook of one sheet. Numbers are numbers, shown in the form's digits. Equal forms give equal bytes: dates in it are the
 * ledger's, and the parts of the package bear none.
 */
final class FormExcel {

    /** The grid below a form: a table's columns share it out. */
    private static final int COLUMNS = 24;

    private static final int COLUMN_WIDTH = 5 * 256;
    private static final int CHARACTERS_A_COLUMN = 5;
    private static final float LINE = 20;

    private final Form form;
    private final XSSFWorkbook book = new XSSFWorkbook();
    private final XSSFSheet sheet;
    private final Map<String, CellStyle> styles = new HashMap<>();
    private int next;

    private FormExcel(Form form) {
        this.form = form;
        this.sheet = book.createSheet(
                form.file().length() <= 31 ? form.file() : form.file().substring(0, 31));
    }

    static byte[] of(Form form) {
        FormExcel excel = new FormExcel(form);
        try (excel.book) {
            excel.fill();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Workbooks.writeWithoutTimes(bytes, excel.book::write);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        CoreProperties properties = book.getProperties().getCoreProperties();
        Optional<Date> recordedAt = Optional.of(new Date(form.stamp().recordedAt()));
        properties.setCreated(recordedAt);
        properties.setModified(recordedAt);
        properties.setCreator("Changwat Ledger");
        properties.setTitle(form.title());
        properties.setIdentifier(form.stamp().address());
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(i, COLUMN_WIDTH);
        }
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        line(form.title(), Look.TITLE);
        form.subtitles().forEach(text -> line(text, Look.SUBTITLE));
        form.blocks().forEach(this::put);
        next++;
        line(form.stamp().line(), Look.PLAIN);
        line(form.stamp().address(), Look.PLAIN);
    }

    private void put(Block block) {
        if (block instanceof Form.Heading heading) {
            line(heading.text(), Look.STRONG);
        } else if (block instanceof Form.Note note) {
            line(note.text(), Look.PLAIN);
        } else if (block instanceof Form.Choice choice) {
            choice.options().forEach(option -> line((option.chosen() ? "☑ " : "☐ ") + option.label(), Look.PLAIN));
        } else if (block instanceof Form.Fields fields) {
            fields.fields()
                    .forEach(field -> row(
                            List.of(7, COLUMNS - 7),
                            List.of(Cell.strong(field.label()), Cell.of(field.value())),
                            false,
                            false));
        } else if (block instanceof Form.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                row(
                        List.of(1, COLUMNS - 1),
                        List.of(
                                new Cell("", BigDecimal.valueOf(i + 1L), true, false),
                                Cell.of(items.items().get(i))),
                        false,
                        false);
            }
        } else if (block instanceof Form.Grid grid) {
            List<Integer> spans = spans(grid);
            row(
                    spans,
                    grid.heads().stream()
                            .map(head -> new Cell(head.text(), null, true, true))
                            .toList(),
                    true,
                    true);
            grid.rows().forEach(cells -> row(spans, cells, true, false));
        }
    }

    /** How many columns of the sheet each column of a table takes, in proportion and at least one. */
    private static List<Integer> spans(Form.Grid grid) {
        int shares = grid.heads().stream().mapToInt(Form.Head::share).sum();
        Integer[] spans = new Integer[grid.heads().size()];
        int taken = 0;
        int shared = 0;
        for (int i = 0; i < spans.length; i++) {
            shared += grid.heads().get(i).share();
            int end = Math.max(taken + 1, Math.round((float) COLUMNS * shared / shares));
            spans[i] = end - taken;
            taken = end;
        }
        return List.of(spans);
    }

    private void line(String text, Look look) {
        XSSFRow row = sheet.createRow(next);
        XSSFCell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(style(look, false, false, null));
        merge(0, COLUMNS);
        row.setHeightInPoints(LINE * lines(text, COLUMNS));
        next++;
    }

    private void row(List<Integer> spans, List<Cell> cells, boolean ruled, boolean head) {
        XSSFRow row = sheet.createRow(next);
        int column = 0;
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            Cell each = cells.get(i);
            int span = spans.get(i);
            Look look = head ? Look.HEAD : each.strong() ? Look.STRONG : Look.PLAIN;
            CellStyle style = style(look, ruled, each.centred(), each.number());
            for (int k = 0; k < span; k++) {
                row.createCell(column + k).setCellStyle(style);
            }
            BigDecimal number = each.number();
            if (number != null) {
                row.getCell(column).setCellValue(number.doubleValue());
            } else {
                row.getCell(column).setCellValue(each.text());
            }
            merge(column, span);
            lines = Math.max(lines, lines(each.text(), span));
            column += span;
        }
        row.setHeightInPoints(LINE * lines);
        next++;
    }

    private void merge(int column, int span) {
        if (span > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, column, column + span - 1));
        }
    }

    /** Lines that a text takes; a merged cell does not find its height by itself. Marks above and below a letter take no room. */
    private static int lines(String text, int span) {
        long letters = text.codePoints()
                .filter(each -> Character.getType(each) != Character.NON_SPACING_MARK)
                .count();
        return (int) Math.max(1, (letters + 2L) / (CHARACTERS_A_COLUMN * (long) span) + 1);
    }

    /** Styles are few: a workbook keeps equal ones apart, and has room for 64,000. */
    private CellStyle style(Look look, boolean ruled, boolean centred, @Nullable BigDecimal number) {
        String format = number == null ? "General" : format(number);
        return styles.computeIfAbsent(look + " " + ruled + " " + centred + " " + format, key -> {
            CellStyle style = book.createCellStyle();
            style.setFont(font(look));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
            boolean middle = centred || look == Look.TITLE || look == Look.SUBTITLE;
            style.setAlignment(middle ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
            if (ruled) {
                style.setBorderTop(BorderStyle.THIN);
                style.setBorderBottom(BorderStyle.THIN);
                style.setBorderLeft(BorderStyle.THIN);
                style.setBorderRight(BorderStyle.THIN);
            }
            if (look == Look.HEAD) {
                style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            }
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        });
    }

    /** Decimals as they are; Thai digits where the form is written in them. */
    private String format(BigDecimal number) {
        String decimals = number.scale() > 0 ? "#,##0." + "0".repeat(number.scale()) : "#,##0";
        return form.hasThaiDigits() ? "[$-D00041E]" + decimals : decimals;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = book.createFont();
        font.setFontName("TH Sarabun New");
        font.setFontHeightInPoints((short) (look == Look.TITLE ? 18 : 14));
        font.setBold(look != Look.PLAIN);
        return font;
    }

    /** How a cell looks. */
    private enum Look {
        PLAIN,
        STRONG,
        HEAD,
        TITLE,
        SUBTITLE
    }
}
