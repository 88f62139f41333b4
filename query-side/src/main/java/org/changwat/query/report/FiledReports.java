package org.changwat.query.report;

import java.util.Optional;

/** Where filed PDFs are kept, each under its digest: the same PDF is kept once, whoever files it again. */
interface FiledReports {

    /** Keeps a PDF; answers how it was filed, which is how it was filed first. */
    FiledReport file(FiledReport report, byte[] pdf);

    Optional<FiledReport> find(String sha256);

    Optional<byte[]> pdf(String sha256);
}
