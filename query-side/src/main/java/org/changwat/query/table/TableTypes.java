package org.changwat.query.table;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;

/** Media types of tables. */
public final class TableTypes {

    public static final String CSV_VALUE = "text/csv";

    public static final String EXCEL_VALUE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static final MediaType EXCEL = MediaType.parseMediaType(EXCEL_VALUE);

    static final MediaType CSV = MediaType.parseMediaType(CSV_VALUE);

    static final MediaType CSV_UTF_8 = new MediaType(CSV, StandardCharsets.UTF_8);

    private TableTypes() {}
}
