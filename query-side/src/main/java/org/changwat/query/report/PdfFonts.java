package org.changwat.query.report;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.LayoutProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The typeface of the forms, embedded whole: a subset bears a name made up at random, so that the same form would not come out the same.
 * The layout processor sets tone marks and lower vowels where they belong (น้ำ, ปั้น, ฐุ); it is one for the process.
 */
final class PdfFonts {

    static final BaseFont REGULAR;
    static final BaseFont BOLD;

    static {
        if (!LayoutProcessor.isEnabled()) {
            LayoutProcessor.enableKernLiga();
            LayoutProcessor.setWriteActualText();
        }
        REGULAR = load("Sarabun-Regular.ttf");
        BOLD = load("Sarabun-Bold.ttf");
    }

    private PdfFonts() {}

    private static BaseFont load(String file) {
        try {
            BaseFont font = BaseFont.createFont(
                    "org/changwat/query/report/fonts/" + file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            font.setSubset(false);
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException(file + " is no font", e);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
