package org.changwat.eventlog;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/** Hashes and proofs of RFC 6962 section 2.1, SHA-256. Leaves are numbered from 0: position minus one. */
public final class Merkle {

    /** Bytes of one hash. */
    public static final int HASH = 32;

    private static final ThreadLocal<MessageDigest> SHA = ThreadLocal.withInitial(Merkle::newDigest);

    private Merkle() {}

    /** The root of a tree without leaves. */
    public static byte[] emptyRoot() {
        return SHA.get().digest();
    }

    /** Hash of a leaf, given in pieces that are hashed as if joined. */
    public static byte[] leaf(byte[]... pieces) {
        MessageDigest sha = SHA.get();
        sha.update((byte) 0);
        for (byte[] piece : pieces) {
            sha.update(piece);
        }
        return sha.digest();
    }

    /** Hash of the leaf that an event's text is. */
    public static byte[] leaf(String text) {
        return leaf(text.getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] node(byte[] left, byte[] right) {
        MessageDigest sha = SHA.get();
        sha.update((byte) 1);
        sha.update(left);
        sha.update(right);
        return sha.digest();
    }

    /** Root over the leaves in [from, to). */
    public static byte[] root(long from, long to, LongFunction<byte[]> leaves) {
        if (from == to) {
            return emptyRoot();
        }
        if (to - from == 1) {
            return leaves.apply(from);
        }
        long split = from + split(to - from);
        return node(root(from, split, leaves), root(split, to, leaves));
    }

    /** PATH(index, D[size]): the sibling hashes from the leaf up. */
    public static List<byte[]> inclusionProof(long index, long size, LongFunction<byte[]> leaves) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
        }
        List<byte[]> path = new ArrayList<>();
        path(index, 0, size, leaves, path);
        return path;
    }

    private static void path(long index, long from, long to, LongFunction<byte[]> leaves, List<byte[]> path) {
        if (to - from == 1) {
            return;
        }
        long split = from + split(to - from);
        if (index < split) {
            path(index, from, split, leaves, path);
            path.add(root(split, to, leaves));
        } else {
            path(index, split, to, leaves, path);
            path.add(root(from, split, leaves));
        }
    }

    /** PROOF(first, D[second]): that the tree of the first size is a prefix of the second; empty where they are equal. */
    public static List<byte[]> consistencyProof(long first, long second, LongFunction<byte[]> leaves) {
        if (first < 1 || first > second) {
            throw new IllegalArgumentException("No proof from size " + first + " to " + second);
        }
        List<byte[]> proof = new ArrayList<>();
        subproof(first, 0, second, true, leaves, proof);
        return proof;
    }

    private static void subproof(
            long first, long from, long to, boolean whole, LongFunction<byte[]> leaves, List<byte[]> proof) {
        if (first == to - from) {
            if (!whole) {
                proof.add(root(from, to, leaves));
            }
            return;
        }
        long split = split(to - from);
        if (first <= split) {
            subproof(first, from, from + split, whole, leaves, proof);
            proof.add(root(from + split, to, leaves));
        } else {
            subproof(first - split, from + split, to, false, leaves, proof);
            proof.add(root(from, from + split, leaves));
        }
    }

    /** Whether the path leads from the leaf to the root (RFC 9162, 2.1.3.2). */
    public static boolean includes(byte[] leaf, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long fn = index;
        long sn = size - 1;
        byte[] hash = leaf;
        for (byte[] sibling : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = node(sibling, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = node(hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(hash, root);
    }

    /** Whether the proof shows the first tree to be a prefix of the second (RFC 9162, 2.1.4.2). */
    public static boolean extendsTree(
            long first, byte[] firstRoot, long second, byte[] secondRoot, List<byte[]> proof) {
        if (first < 1 || first > second) {
            return false;
        }
        if (first == second) {
            return proof.isEmpty() && Arrays.equals(firstRoot, secondRoot);
        }
        List<byte[]> path = new ArrayList<>(proof);
        if (Long.bitCount(first) == 1) {
            path.add(0, firstRoot);
        }
        if (path.isEmpty()) {
            return false;
        }
        long fn = first - 1;
        long sn = second - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] left = path.get(0);
        byte[] whole = path.get(0);
        for (byte[] hash : path.subList(1, path.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                left = node(hash, left);
                whole = node(hash, whole);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                whole = node(whole, hash);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(left, firstRoot) && Arrays.equals(whole, secondRoot);
    }

    /** The largest power of two below a size of two or more. */
    private static long split(long size) {
        return Long.highestOneBit(size - 1);
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JVM lacks SHA-256", e);
        }
    }
}
