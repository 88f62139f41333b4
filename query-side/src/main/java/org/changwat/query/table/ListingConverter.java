package org.changwat.query.table;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/**
 * Writes a {@link Listing} as CSV or Excel; as JSON it is written like anything else. The file is named after the position of the ledger
 * that it was made at.
 */
final class ListingConverter extends AbstractHttpMessageConverter<Listing<?>> {

    ListingConverter() {
        super(TableTypes.CSV, TableTypes.EXCEL);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Listing<?> readInternal(Class<? extends Listing<?>> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A list is answered, never sent", input);
    }

    @Override
    protected void writeInternal(Listing<?> listing, HttpOutputMessage output) throws IOException {
        boolean excel = TableTypes.EXCEL.isCompatibleWith(output.getHeaders().getContentType());
        Long position = listing.position();
        String name = listing.table().name() + (position == null ? "" : "-" + position);
        output.getHeaders().setContentType(excel ? TableTypes.EXCEL : TableTypes.CSV_UTF_8);
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(name + (excel ? ".xlsx" : ".csv"))
                        .build());
        if (excel) {
            ExcelTables.write(listing, output.getBody());
        } else {
            CsvTables.write(listing, output.getBody());
        }
    }
}
