package org.changwat.query.report;

import com.lowagie.text.Chunk;
import com.lowagie.text.Document;
import com.lowagie.text.Element;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.ColumnText;
import com.lowagie.text.pdf.PdfDate;
import com.lowagie.text.pdf.PdfEncryption;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPCellEvent;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfPageEventHelper;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import org.changwat.query.history.AsOf;
import org.changwat.query.report.Form.Block;
import org.changwat.query.report.Form.Cell;

/**
 * A form as a PDF on A4. Equal forms give equal bytes: the date in it is the ledger's, the document's id a digest of what the form says, and
 * the fonts bear no name made up at random.
 */
final class FormPdf {

    private static final float MARGIN = 54;
    private static final float SIZE = 11;
    private static final float SMALL = 8.5f;
    private static final float LINE = 1.5f;
    /** A heading with less below it goes to the next page with what it heads. */
    private static final float ROOM_BELOW_HEADING = 90;

    private static final Color SHADE = new Color(0xEE, 0xF1, 0xF5);
    private static final Color RULE = new Color(0x80, 0x88, 0x92);

    private final Form form;
    private final ThaiBreaks breaks = new ThaiBreaks();
    private final Font regular = new Font(PdfFonts.REGULAR, SIZE);
    private final Font bold = new Font(PdfFonts.BOLD, SIZE);
    private final Font title = new Font(PdfFonts.BOLD, 14);
    private final Font small = new Font(PdfFonts.REGULAR, SMALL);

    private FormPdf(Form form) {
        this.form = form;
    }

    static byte[] of(Form form) {
        FormPdf pdf = new FormPdf(form);
        Edges counted = new Edges(form, pdf.small, 0);
        pdf.write(counted);
        return pdf.write(new Edges(form, pdf.small, counted.pages));
    }

    private byte[] write(Edges edges) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        writer.setPageEvent(edges);
        document.open();
        document.addTitle(form.title() + " " + String.join(" ", form.subtitles()));
        writer.getInfo().put(PdfName.CREATIONDATE, created());
        byte[] id = Arrays.copyOf(Sha256.of(form.toString().getBytes(StandardCharsets.UTF_8)), 16);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(form.language().toLanguageTag()));
        document.add(headline());
        for (Block block : form.blocks()) {
            boolean low = writer.getVerticalPosition(true) - document.bottom() < ROOM_BELOW_HEADING;
            if (block instanceof Form.Heading && low) {
                document.newPage();
            }
            document.add(drawn(block));
        }
        document.close();
        return bytes.toByteArray();
    }

    private PdfString created() {
        return new PdfDate(GregorianCalendar.from(
                Instant.ofEpochMilli(form.stamp().recordedAt()).atZone(AsOf.BANGKOK)));
    }

    private PdfPTable headline() {
        PdfPTable table = table(1);
        table.addCell(centred(cell(form.title(), title)));
        form.subtitles().forEach(line -> table.addCell(centred(cell(line, bold))));
        table.setSpacingAfter(6);
        return table;
    }

    private PdfPTable drawn(Block block) {
        if (block instanceof Form.Heading heading) {
            return heading(heading);
        }
        if (block instanceof Form.Note note) {
            return single(note.text(), small);
        }
        if (block instanceof Form.Choice choice) {
            return choice(choice);
        }
        if (block instanceof Form.Fields fields) {
            return fields(fields);
        }
        if (block instanceof Form.Items items) {
            return items(items);
        }
        return grid((Form.Grid) block);
    }

    private PdfPTable heading(Form.Heading heading) {
        PdfPTable table = single(heading.text(), bold);
        table.setSpacingBefore(8);
        table.setKeepTogether(true);
        return table;
    }

    private PdfPTable single(String text, Font font) {
        PdfPTable table = table(1);
        table.addCell(cell(text, font));
        return table;
    }

    private PdfPTable choice(Form.Choice choice) {
        float[] shares = new float[choice.options().size() * 2];
        for (int i = 0; i < shares.length; i += 2) {
            shares[i] = 4;
            shares[i + 1] = 30;
        }
        PdfPTable table = new PdfPTable(shares);
        table.setWidthPercentage(100f * choice.options().size() / 3);
        table.setHorizontalAlignment(Element.ALIGN_CENTER);
        for (Form.Option option : choice.options()) {
            PdfPCell box = centred(cell(option.chosen() ? "√" : " ", bold));
            box.setCellEvent(BOX);
            table.addCell(box);
            table.addCell(cell(option.label(), option.chosen() ? bold : regular));
        }
        return table;
    }

    private PdfPTable fields(Form.Fields fields) {
        PdfPTable table = new PdfPTable(new float[] {30, 70});
        table.setWidthPercentage(100);
        for (Form.Field field : fields.fields()) {
            table.addCell(cell(field.label(), bold));
            table.addCell(cell(field.value(), regular));
        }
        return table;
    }

    private PdfPTable items(Form.Items items) {
        PdfPTable table = new PdfPTable(new float[] {6, 94});
        table.setWidthPercentage(100);
        int number = 1;
        for (String item : items.items()) {
            table.addCell(cell(ordinal(number++) + ".", regular));
            table.addCell(cell(item, regular));
        }
        return table;
    }

    private String ordinal(int number) {
        return form.hasThaiDigits() ? ThaiDigits.of(Integer.toString(number)) : Integer.toString(number);
    }

    private PdfPTable grid(Form.Grid grid) {
        float[] shares = new float[grid.heads().size()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = grid.heads().get(i).share();
        }
        PdfPTable table = new PdfPTable(shares);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setSpacingBefore(3);
        table.setSpacingAfter(3);
        grid.heads().forEach(head -> {
            PdfPCell cell = ruled(centred(cell(head.text(), bold)));
            cell.setBackgroundColor(SHADE);
            cell.setVerticalAlignment(Element.ALIGN_MIDDLE);
            table.addCell(cell);
        });
        for (List<Cell> row : grid.rows()) {
            for (Cell each : row) {
                PdfPCell cell = ruled(cell(each.text(), each.strong() ? bold : regular));
                table.addCell(each.centred() ? centred(cell) : cell);
            }
        }
        return table;
    }

    private PdfPTable table(int columns) {
        PdfPTable table = new PdfPTable(columns);
        table.setWidthPercentage(100);
        return table;
    }

    private PdfPCell cell(String text, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(new Chunk(text, font).setSplitCharacter(breaks)));
        cell.setBorder(Rectangle.NO_BORDER);
        cell.setLeading(0, LINE);
        cell.setPaddingTop(0);
        cell.setPaddingBottom(4);
        return cell;
    }

    private static PdfPCell centred(PdfPCell cell) {
        cell.setHorizontalAlignment(Element.ALIGN_CENTER);
        return cell;
    }

    private static PdfPCell ruled(PdfPCell cell) {
        cell.setBorder(Rectangle.BOX);
        cell.setBorderWidth(0.5f);
        cell.setBorderColor(RULE);
        cell.setPaddingLeft(4);
        cell.setPaddingRight(4);
        return cell;
    }

    private static final PdfPCellEvent BOX = (cell, position, canvases) -> {
        float side = 11;
        float left = (position.getLeft() + position.getRight() - side) / 2;
        float bottom = position.getTop() - 16;
        canvases[PdfPTable.LINECANVAS].setLineWidth(0.7f);
        canvases[PdfPTable.LINECANVAS].rectangle(left, bottom, side, side);
        canvases[PdfPTable.LINECANVAS].stroke();
    };

    /** Head and foot of each page. */
    private static final class Edges extends PdfPageEventHelper {

        private final Form form;
        private final Font font;
        private final int total;
        private int pages;

        Edges(Form form, Font font, int total) {
            this.form = form;
            this.font = font;
            this.total = total;
        }

        @Override
        public void onEndPage(PdfWriter writer, Document document) {
            pages = writer.getPageNumber();
            float right = document.getPageSize().getWidth() - MARGIN;
            float top = document.getPageSize().getHeight() - 34;
            show(writer, Element.ALIGN_RIGHT, form.running(), right, top);
            show(writer, Element.ALIGN_LEFT, form.stamp().line(), MARGIN, 34);
            show(writer, Element.ALIGN_LEFT, form.stamp().address(), MARGIN, 22);
            show(writer, Element.ALIGN_RIGHT, number(pages) + " / " + number(total), right, 34);
        }

        private String number(int page) {
            return form.hasThaiDigits() ? ThaiDigits.of(Integer.toString(page)) : Integer.toString(page);
        }

        private void show(PdfWriter writer, int alignment, String text, float x, float y) {
            ColumnText.showTextAligned(writer.getDirectContent(), alignment, new Phrase(text, font), x, y, 0);
        }
    }
}
