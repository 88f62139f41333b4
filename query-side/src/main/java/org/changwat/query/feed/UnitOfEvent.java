package org.changwat.query.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.events.log.LoggedEvent;

/**
 * The unit an event is about, read from its aggregate id (the forms of {@link org.changwat.events.Ids}) so that a filter
 * decodes no payload. Frameworks, rounds and schemes belong to no unit.
 */
final class UnitOfEvent {

    private static final Pattern CARD_OR_AGREEMENT = Pattern.compile("(?:SC|PA)-\\d{4}-(.+)");
    private static final Pattern CHANGE_REQUEST = Pattern.compile("CR-\\d{4}-(.+)-\\d+");
    private static final Pattern VISIT = Pattern.compile("IV-\\d{4}-(?:\\d+|S)-(.+)-\\d{4}-\\d{2}-\\d{2}");

    private UnitOfEvent() {}

    static Optional<String> of(LoggedEvent event) {
        return of(event.aggregateId());
    }

    static Optional<String> of(String aggregateId) {
        for (Pattern form : new Pattern[] {CARD_OR_AGREEMENT, CHANGE_REQUEST, VISIT}) {
            Matcher matcher = form.matcher(aggregateId);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
