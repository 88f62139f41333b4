package org.changwat.query.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A form filled in, in one language: all that its page, its PDF and its workbook show.
 *
 * @param file name it is downloaded as, without an ending
 * @param hasThaiDigits whether it is written in Thai digits
 * @param subtitles lines below the title
 * @param running what each printed page is headed by
 * @param stamp from where of the log it was composed
 */
record Form(
        String file,
        Locale language,
        boolean hasThaiDigits,
        String title,
        List<String> subtitles,
        String running,
        List<Block> blocks,
        Stamp stamp) {

    Form {
        subtitles = List.copyOf(subtitles);
        blocks = List.copyOf(blocks);
    }

    /**
     * From where of the log a form was composed.
     *
     * @param line the sentence that tells it
     * @param address path and query that compose the same form again
     * @param recordedAt epoch milliseconds at which the ledger took the event at the position in
     */
    record Stamp(long position, long recordedAt, String line, String address) {}

    /** A part of a form, from top to bottom. */
    sealed interface Block {}

    /** The heading of what follows. */
    record Heading(String text) implements Block {}

    /** A remark. */
    record Note(String text) implements Block {}

    /** Boxes to tick. */
    record Choice(List<Option> options) implements Block {
        Choice {
            options = List.copyOf(options);
        }
    }

    /** One box. */
    record Option(String label, boolean chosen) {}

    /** Labels with what was filled in. */
    record Fields(List<Field> fields) implements Block {
        Fields {
            fields = List.copyOf(fields);
        }
    }

    /** One label with what was filled in. */
    record Field(String label, String value) {}

    /** A list, numbered or with dashes. */
    record Items(List<String> items) implements Block {
        Items {
            items = List.copyOf(items);
        }
    }

    /** A table. */
    record Grid(List<Head> heads, List<List<Cell>> rows) implements Block {
        Grid {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The head of a column.
     *
     * @param share of the width, relative to the others
     */
    record Head(String text, int share) {}

    /**
     * One cell.
     *
     * @param number what the text says where it is a number; a workbook holds it as one
     * @param centred whether it stands in the middle rather than at the left
     */
    record Cell(String text, @Nullable BigDecimal number, boolean centred, boolean strong) {

        static Cell of(String text) {
            return new Cell(text, null, false, false);
        }

        static Cell centred(String text) {
            return new Cell(text, null, true, false);
        }

        static Cell strong(String text) {
            return new Cell(text, null, false, true);
        }
    }
}
