package org.changwat.events.knowledge;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.changwat.events.Copies;
import org.changwat.events.Evidence;
import org.changwat.events.Ids;
import org.changwat.events.Warning;
import org.jspecify.annotations.Nullable;

/**
 * The work of a unit was published for others to copy.
 *
 * @param practiceNo number of the practice in its year, from 1
 * @param unit the unit whose work it is
 * @param knowledgeEvent id of the knowledge event that showed it
 * @param visit id of the visit that found it fit to copy
 * @param visitSequence sequence of the visit's last event read
 * @param channels where it was published, such as {@code YOUTUBE}
 */
@Revision("1")
public record GoodPracticePublished(
        int fiscalYear,
        int practiceNo,
        String title,
        String unit,
        @Nullable String summary,
        @Nullable String knowledgeEvent,
        @Nullable String visit,
        @Nullable Long visitSequence,
        List<Medium> media,
        List<String> channels,
        LocalDate publishedOn,
        List<Evidence> evidence,
        @Nullable Long corrects,
        List<Warning> warnings)
        implements KnowledgeSharingEvent {

    public GoodPracticePublished {
        media = Copies.of(media);
        channels = Copies.of(channels);
        evidence = Copies.of(evidence);
        warnings = Copies.of(warnings);
    }

    @Override
    public LocalDate effectiveOn() {
        return publishedOn;
    }

    @Override
    public String aggregateId() {
        return Ids.goodPractice(fiscalYear, practiceNo);
    }

    /** What it was published as. */
    public enum Medium {
        VIDEO,
        INFOGRAPHIC,
        ARTICLE,
        BOOKLET,
        OTHER
    }
}
