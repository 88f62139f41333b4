package org.changwat.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** The tree of RFC 6962, section 2.1, over SHA-256, grown leaf by leaf in logarithmic space. */
final class MerkleTree {

    private final MessageDigest sha = sha256();
    private final Deque<Subtree> edge = new ArrayDeque<>(); // smallest first, sizes are powers of two that fall
    private long size;

    /** Appends a leaf. */
    void add(byte[] leaf) {
        Subtree grown = new Subtree(1, hash((byte) 0, leaf));
        while (!edge.isEmpty() && edge.peek().leaves == grown.leaves) {
            Subtree left = edge.pop();
            grown = new Subtree(2 * left.leaves, hash((byte) 1, left.hash, grown.hash));
        }
        edge.push(grown);
        size++;
    }

    long size() {
        return size;
    }

    byte[] root() {
        if (edge.isEmpty()) {
            return sha.digest();
        }
        Iterator<Subtree> subtrees = edge.iterator();
        byte[] right = subtrees.next().hash;
        while (subtrees.hasNext()) {
            right = hash((byte) 1, subtrees.next().hash, right);
        }
        return right;
    }

    private byte[] hash(byte prefix, byte[]... parts) {
        sha.update(prefix);
        for (byte[] part : parts) {
            sha.update(part);
        }
        return sha.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM lacks SHA-256", e);
        }
    }

    private record Subtree(long leaves, byte[] hash) {}
}
