package org.changwat.query.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.changwat.query.table.TableTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;

/** Writes a {@link Form} as a page, a PDF or a workbook, with its digest (RFC 9530), by which a kept copy can be told to be the same. */
final class FormConverter extends AbstractHttpMessageConverter<Form> {

    private static final MediaType PAGE = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final FormPage page;

    FormConverter(FormPage page) {
        super(MediaType.TEXT_HTML, MediaType.APPLICATION_PDF, TableTypes.EXCEL);
        this.page = page;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Form.class.equals(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Form readInternal(Class<? extends Form> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("A form is answered, never sent", input);
    }

    @Override
    protected void writeInternal(Form form, HttpOutputMessage output) throws IOException {
        MediaType type = output.getHeaders().getContentType();
        byte[] body;
        if (MediaType.APPLICATION_PDF.isCompatibleWith(type)) {
            body = FormPdf.of(form);
            name(output, ContentDisposition.inline(), form.file() + ".pdf");
        } else if (TableTypes.EXCEL.isCompatibleWith(type)) {
            body = FormExcel.of(form);
            name(output, ContentDisposition.attachment(), form.file() + ".xlsx");
        } else {
            body = page.of(form).getBytes(StandardCharsets.UTF_8);
            output.getHeaders().setContentType(PAGE);
        }
        output.getHeaders().set("Repr-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(Sha256.of(body)) + ":");
        output.getHeaders().setContentLength(body.length);
        output.getBody().write(body);
    }

    private static void name(HttpOutputMessage output, ContentDisposition.Builder disposition, String file) {
        output.getHeaders().setContentDisposition(disposition.filename(file).build());
    }
}
