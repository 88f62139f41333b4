package org.changwat.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A look at the collection as plain documents, by none of the code under test: every number, key and hash of every block
 * is worked out anew, the root by the recursive definition of RFC 6962 over all leaves.
 */
final class Audit {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<Document> blocks;
    private final List<String> texts = new ArrayList<>();
    private final List<JsonNode> events = new ArrayList<>();

    private Audit(List<Document> blocks) {
        this.blocks = blocks;
    }

    /** Reads the log and fails where it is not whole. */
    static Audit of(TestDatabase database) {
        List<Document> blocks = database.blocks().find().into(new ArrayList<>());
        blocks.sort(Comparator.comparing(block -> block.getLong("_id")));
        Audit audit = new Audit(blocks);
        audit.check();
        return audit;
    }

    private void check() {
        Set<String> keys = new HashSet<>();
        String recordedAt = "";
        for (int i = 0; i < blocks.size(); i++) {
            Document block = blocks.get(i);
            assertThat(block.getLong("_id")).as("block number").isEqualTo(i + 1);
            assertThat(block.getLong("first")).as("first of block %s", i + 1).isEqualTo(texts.size() + 1);
            List<String> inside = block.getList("events", String.class);
            List<String> blockKeys = block.getList("keys", String.class);
            assertThat(block.getInteger("count")).isEqualTo(inside.size()).isPositive();
            assertThat(block.getList("commits", Integer.class).stream()
                            .mapToInt(count -> count)
                            .sum())
                    .isEqualTo(inside.size());
            for (int j = 0; j < inside.size(); j++) {
                texts.add(inside.get(j));
                JsonNode event = JSON.readTree(inside.get(j));
                events.add(event);
                assertThat(event.get("position").asString()).isEqualTo(String.valueOf(texts.size()));
                assertThat(blockKeys.get(j))
                        .isEqualTo(event.get("subject").asString() + "#"
                                + event.get("sequence").asString());
                assertThat(event.get("recordedat").asString()).isGreaterThanOrEqualTo(recordedAt);
                recordedAt = event.get("recordedat").asString();
            }
            for (String key : blockKeys) {
                assertThat(keys.add(key)).as("key %s stands once", key).isTrue();
            }
            assertThat(block.getLong("size")).isEqualTo(texts.size());
        }
        for (Document block : blocks) {
            int size = block.getLong("size").intValue();
            if (block == blocks.get(blocks.size() - 1) || size <= 300) {
                assertThat(block.get("root", Binary.class).getData())
                        .as("root over the first %s events", size)
                        .isEqualTo(root(leaves(texts.subList(0, size))));
            }
        }
    }

    List<Document> blocks() {
        return blocks;
    }

    /** Every event's text by position, the first at index 0. */
    List<String> texts() {
        return texts;
    }

    List<JsonNode> events() {
        return events;
    }

    /** Where the event with this id stands, 0 for nowhere; fails where it stands twice. */
    long positionOf(String id) {
        List<JsonNode> found = events.stream()
                .filter(event -> event.get("id").asString().equals(id))
                .toList();
        assertThat(found).as("event %s", id).hasSizeLessThan(2);
        return found.isEmpty() ? 0 : Long.parseLong(found.get(0).get("position").asString());
    }

    static List<byte[]> leaves(List<String> texts) {
        return texts.stream()
                .map(text -> sha256(new byte[] {0}, text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    /** MTH of RFC 6962, section 2.1, word for word, over leaf hashes. */
    static byte[] root(List<byte[]> leaves) {
        int n = leaves.size();
        if (n == 0) {
            return sha256();
        }
        if (n == 1) {
            return leaves.get(0);
        }
        int k = 1;
        while (k * 2 < n) {
            k *= 2;
        }
        return sha256(new byte[] {1}, root(leaves.subList(0, k)), root(leaves.subList(k, n)));
    }

    static byte[] sha256(byte[]... pieces) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] piece : pieces) {
                digest.update(piece);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
