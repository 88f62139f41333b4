package org.changwat.command.api;

import java.util.List;
import java.util.Optional;

/** Where the files are kept, and which records cite them; comes from outside. */
public interface EvidenceFiles {

    boolean holds(String sha256);

    /** Keeps a file durably; one that is kept already stays as it is. */
    void store(EvidenceFile file);

    Optional<EvidenceFile> read(String sha256);

    /** Notes that a record cites a file; noting it twice is noting it once. */
    void cite(String sha256, Citation citation);

    List<Citation> citations(String sha256);

    /**
     * A record that cites a file.
     *
     * @param aggregate id of its aggregate, such as {@code SC-2557-TH-83}
     * @param sequence of the event there
     */
    record Citation(String aggregate, long sequence) {}
}
