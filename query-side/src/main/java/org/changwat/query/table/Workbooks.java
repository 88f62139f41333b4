package org.changwat.query.table;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Equal tables give equal bytes: a workbook says when it was written, and so does each part of its package, unless told not to. */
public final class Workbooks {

    /** The earliest that a ZIP can say. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Stands for no date in a workbook's properties, which must have one. */
    static final Optional<Date> NO_DATE = Optional.of(new Date(315_532_800_000L));

    private Workbooks() {}

    /** What writes a workbook. */
    @FunctionalInterface
    public interface Writer {
        void write(OutputStream out) throws IOException;
    }

    /** Writes a workbook with the times of its parts taken out; it waits on disk, not in memory. */
    public static void writeWithoutTimes(OutputStream out, Writer book) throws IOException {
        Path file = Files.createTempFile("list", ".xlsx");
        try {
            try (OutputStream to = Files.newOutputStream(file)) {
                book.write(to);
            }
            try (ZipFile parts = new ZipFile(file.toFile());
                    ZipOutputStream zip = new ZipOutputStream(kept(out))) {
                for (ZipEntry part : Collections.list(parts.entries())) {
                    ZipEntry entry = new ZipEntry(part.getName());
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    try (InputStream content = parts.getInputStream(part)) {
                        content.transferTo(zip);
                    }
                    zip.closeEntry();
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    /** The caller closes its own stream. */
    private static OutputStream kept(OutputStream out) {
        return new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
