package org.changwat.eventlog;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * How far the log goes and what it hashes to.
 *
 * @param size number of events, which is the position of the last
 * @param root RFC 6962 root hash, 32 bytes
 */
public record Checkpoint(long size, byte[] root) {

    public Checkpoint {
        root = root.clone();
    }

    @Override
    public byte[] root() {
        return root.clone();
    }

    /** The root in lower-case hexadecimal. */
    public String hex() {
        return HexFormat.of().formatHex(root);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Checkpoint that && size == that.size && Arrays.equals(root, that.root);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(size) + Arrays.hashCode(root);
    }

    @Override
    public String toString() {
        return size + " " + hex();
    }
}
