package org.changwat.app.contract;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI 3.1 document: made at the first question, the same for everybody from then on. */
@RestController
class OpenApiEndpoint {

    private static final String PATH = "/api/v1/openapi";

    private final OpenApiWebMvcResource scanned;
    private final OpenApiDocument document;

    private volatile byte @Nullable [] made;

    OpenApiEndpoint(OpenApiWebMvcResource scanned, OpenApiDocument document) {
        this.scanned = scanned;
        this.document = document;
    }

    @GetMapping(path = PATH, produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> document(HttpServletRequest request) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .body(made(request));
    }

    private byte[] made(HttpServletRequest request) throws IOException {
        byte[] present = made;
        if (present != null) {
            return present;
        }
        synchronized (this) {
            if (made == null) {
                made = document.of(scanned.openapiJson(request, PATH, Locale.ENGLISH));
            }
            return java.util.Objects.requireNonNull(made);
        }
    }
}
