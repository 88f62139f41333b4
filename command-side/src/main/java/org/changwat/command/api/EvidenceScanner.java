package org.changwat.command.api;

import java.util.Optional;
import org.changwat.command.api.EvidenceFile.Scan;

/** Looks for malware in a file before it is kept; comes from outside, and without one nothing is looked through. */
@FunctionalInterface
public interface EvidenceScanner {

    /** Looks at nothing, and says so. */
    EvidenceScanner NONE = content -> Verdict.NOT_SCANNED;

    /**
     * Looks through a file.
     *
     * @throws ScannerAway where no verdict can be had now; the file is not taken then
     */
    Verdict scan(byte[] content);

    /**
     * What was found.
     *
     * @param scan what to note with the file where it is kept
     * @param malware its name as the scanner gives it; empty where none was found or nobody looked
     */
    record Verdict(Scan scan, Optional<String> malware) {

        public static final Verdict NOT_SCANNED = new Verdict(Scan.NOT_SCANNED, Optional.empty());
        public static final Verdict CLEAN = new Verdict(Scan.CLEAN, Optional.empty());

        public static Verdict infected(String malware) {
            return new Verdict(Scan.NOT_SCANNED, Optional.of(malware));
        }
    }

    /** The scanner does not answer, or not in a way that says anything of the file. */
    final class ScannerAway extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public ScannerAway(String why) {
            super(why);
        }

        public ScannerAway(String why, Throwable cause) {
            super(why, cause);
        }
    }
}
