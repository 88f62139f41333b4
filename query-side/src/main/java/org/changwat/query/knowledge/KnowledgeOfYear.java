package org.changwat.query.knowledge;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.changwat.events.knowledge.KnowledgeEventRecorded;
import org.changwat.events.knowledge.KnowledgeSharingEvent;
import org.changwat.query.projection.Recorded;

/**
 * A year as it is kept; what is recorded again takes the place of what stood.
 *
 * @param events by number
 * @param practices by number
 */
record KnowledgeOfYear(Map<Integer, SharedEvent> events, Map<Integer, GoodPractice> practices) {

    static final KnowledgeOfYear NONE = new KnowledgeOfYear(Map.of(), Map.of());

    KnowledgeOfYear {
        events = Collections.unmodifiableMap(new TreeMap<>(events));
        practices = Collections.unmodifiableMap(new TreeMap<>(practices));
    }

    KnowledgeOfYear with(KnowledgeSharingEvent event, Recorded recorded) {
        if (event instanceof KnowledgeEventRecorded held) {
            Map<Integer, SharedEvent> next = new TreeMap<>(events);
            next.put(held.eventNo(), SharedEvent.of(held, recorded));
            return new KnowledgeOfYear(next, practices);
        }
        if (event instanceof GoodPracticePublished published) {
            Map<Integer, GoodPractice> next = new TreeMap<>(practices);
            next.put(published.practiceNo(), GoodPractice.of(published, recorded));
            return new KnowledgeOfYear(events, next);
        }
        throw new IllegalArgumentException(
                "The register of knowledge does not know " + event.getClass().getName());
    }
}
