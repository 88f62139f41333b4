package org.changwat.command.api;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into the office formats, which are ZIP archives: one that unpacks to more than anybody can open, has too many parts, lacks the
 * list of its parts, or brings a program along is not taken. Nothing is kept unpacked, and no more is unpacked than the bounds allow.
 */
final class OfficeArchives {

    /** Most that an archive may unpack to, in bytes. */
    static final long MOST_UNPACKED = 200L * 1024 * 1024;

    /** Most parts in it. */
    static final int MOST_PARTS = 5_000;

    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String LIST_OF_PARTS = "[Content_Types].xml";

    private OfficeArchives() {}

    static boolean isOne(String mediaType) {
        return mediaType.startsWith(OFFICE);
    }

    /** Whether it keeps within all bounds. */
    static boolean isSound(byte[] archive) {
        byte[] buffer = new byte[16 * 1024];
        long unpacked = 0;
        int parts = 0;
        boolean listed = false;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                String name = part.getName();
                if (++parts > MOST_PARTS || isProgram(name)) {
                    return false;
                }
                listed |= name.equals(LIST_OF_PARTS);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED) {
                        return false;
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            return false;
        }
        return listed;
    }

    private static boolean isProgram(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.contains("activex/");
    }
}
