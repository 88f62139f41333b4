package org.changwat.command.api;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.changwat.command.api.CommandBatch.Line;
import org.jspecify.annotations.Nullable;

/**
 * The lines of NDJSON as they arrive. Of a line that is too long, no more is kept than shows that it is; the rest is read past.
 */
public final class NdjsonLines implements Iterator<Line> {

    private final InputStream input;
    private long number;
    private @Nullable Line next;
    private boolean ended;

    public NdjsonLines(InputStream input) {
        this.input = new BufferedInputStream(input, 16 * 1024);
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
        }
        return next != null;
    }

    @Override
    public Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }

    private @Nullable Line read() {
        ByteArrayOutputStream line = new ByteArrayOutputStream(512);
        try {
            int each = input.read();
            if (each < 0) {
                ended = true;
                return null;
            }
            while (each >= 0 && each != '\n') {
                if (line.size() <= StrictJson.MAX_BYTES) {
                    line.write(each);
                }
                each = input.read();
            }
            ended = each < 0;
            return new Line(++number, line.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("The lines ended early", e);
        }
    }
}
