package org.changwat.query.feed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.changwat.events.log.LoggedEvent;

/**
 * The unit an event is about, read from its aggregate id (the forms of {@link org.changwat.events.Ids}) so that a filter
 * decodes no payload. Frameworks, rounds, projects, knowledge events, schemes and
 * persons belong to no unit.
 */
public final class UnitOfEvent {

    private static final Pattern CARD_AGREEMENT_OR_DRAFTS = Pattern.compile("(?:SC|PA|DI)-\\d{4}-(.+)");
    private static final Pattern REQUEST_OR_PROPOSAL = Pattern.compile("(?:CR|IP)-\\d{4}-(.+)-\\d+");
    private static final Pattern PLAN = Pattern.compile("PL-\\d{4}-(.+)-[A-Z_]+");
    private static final Pattern UNIT = Pattern.compile("UN-(.+)");
    private static final Pattern VISIT = Pattern.compile("IV-\\d{4}-(?:\\d+|S)-(.+)-\\d{4}-\\d{2}-\\d{2}");

    private UnitOfEvent() {}

    static Optional<String> of(LoggedEvent event) {
        return of(event.aggregateId());
    }

    /** Empty for an event of no unit. */
    public static Optional<String> of(String aggregateId) {
        for (Pattern form : new Pattern[] {CARD_AGREEMENT_OR_DRAFTS, REQUEST_OR_PROPOSAL, VISIT, PLAN, UNIT}) {
            Matcher matcher = form.matcher(aggregateId);
            if (matcher.matches()) {
                return Optional.of(matcher.group(1));
            }
        }
        return Optional.empty();
    }
}
