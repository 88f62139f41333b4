package org.changwat.query.knowledge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Warning;
import org.changwat.events.knowledge.GoodPracticePublished;
import org.changwat.events.knowledge.GoodPracticePublished.Medium;
import org.changwat.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * Work of a unit that was published for others to copy.
 *
 * @param practice id, such as {@code GP-2565-1}
 * @param knowledgeEvent id of the knowledge event that showed it
 * @param visit id of the visit that found it fit to copy
 * @param corrects position of the entry that this one corrects
 */
public record GoodPractice(
        String practice,
        int fiscalYear,
        int practiceNo,
        String title,
        String unit,
        @Nullable String summary,
        @Nullable String knowledgeEvent,
        @Nullable String visit,
        List<Medium> media,
        List<String> channels,
        LocalDate publishedOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings,
        Instant recordedAt,
        long position) {

    public GoodPractice {
        media = Copies.of(media);
        channels = Copies.of(channels);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    static GoodPractice of(GoodPracticePublished event, Recorded recorded) {
        return new GoodPractice(
                event.aggregateId(),
                event.fiscalYear(),
                event.practiceNo(),
                event.title(),
                event.unit(),
                event.summary(),
                event.knowledgeEvent(),
                event.visit(),
                event.media(),
                event.channels(),
                event.publishedOn(),
                event.evidence(),
                event.corrects(),
                event.warnings(),
                recorded.recordedAt(),
                recorded.position());
    }
}
