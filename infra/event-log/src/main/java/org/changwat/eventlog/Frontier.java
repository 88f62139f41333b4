package org.changwat.eventlog;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right edge of a Merkle tree: the roots of its perfect subtrees, largest first. It is all that a writer needs to
 * append to the tree and to name its root.
 *
 * @param size number of leaves
 * @param nodes one hash for each one-bit of the size
 */
record Frontier(long size, List<byte[]> nodes) {

    static final Frontier EMPTY = new Frontier(0, List.of());

    static Frontier parse(long size, byte[] joined) {
        if (joined.length != Long.bitCount(size) * Merkle.HASH) {
            throw new BrokenLogException(
                    "A tree of " + size + " events cannot have a frontier of " + joined.length + " bytes");
        }
        List<byte[]> nodes = new ArrayList<>();
        for (int at = 0; at < joined.length; at += Merkle.HASH) {
            nodes.add(Arrays.copyOfRange(joined, at, at + Merkle.HASH));
        }
        return new Frontier(size, nodes);
    }

    Frontier with(List<byte[]> leaves) {
        List<byte[]> edge = new ArrayList<>(nodes);
        long n = size;
        for (byte[] leaf : leaves) {
            byte[] hash = leaf;
            for (long carry = n; (carry & 1) == 1; carry >>= 1) {
                hash = Merkle.node(edge.remove(edge.size() - 1), hash);
            }
            edge.add(hash);
            n++;
        }
        return new Frontier(n, edge);
    }

    byte[] root() {
        if (nodes.isEmpty()) {
            return Merkle.emptyRoot();
        }
        byte[] hash = nodes.get(nodes.size() - 1);
        for (int i = nodes.size() - 2; i >= 0; i--) {
            hash = Merkle.node(nodes.get(i), hash);
        }
        return hash;
    }

    byte[] joined() {
        byte[] all = new byte[nodes.size() * Merkle.HASH];
        for (int i = 0; i < nodes.size(); i++) {
            System.arraycopy(nodes.get(i), 0, all, i * Merkle.HASH, Merkle.HASH);
        }
        return all;
    }
}
