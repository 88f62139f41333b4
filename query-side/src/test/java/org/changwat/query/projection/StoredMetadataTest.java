package org.changwat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.changwat.events.EventMetadata;
import org.junit.jupiter.api.Test;

class StoredMetadataTest {

    @Test
    void what_a_stream_added_is_not_seen_by_a_fold() {
        Map<String, Object> stored = Map.of("actor", "officer", "reason", "late paper");
        Map<String, Object> streamed = Map.of(
                "actor", "officer", "reason", "late paper", EventMetadata.RECORDED_AT, "2014-07-01T03:00:00.000Z");

        Map<String, Object> seen = new StoredMetadata(streamed);

        assertThat(seen).isEqualTo(stored).hasSameHashCodeAs(stored).hasSize(2);
        assertThat(seen.get(EventMetadata.RECORDED_AT)).isNull();
        assertThat(seen.containsKey(EventMetadata.RECORDED_AT)).isFalse();
        assertThat(seen.get("actor")).isEqualTo("officer");
        assertThat(new StoredMetadata(stored)).isEqualTo(stored).hasSize(2);
    }
}
