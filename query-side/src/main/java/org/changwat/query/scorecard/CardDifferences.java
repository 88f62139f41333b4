package org.changwat.query.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.changwat.events.scorecard.ScorecardEvent;
import org.changwat.query.history.Circumstances;
import org.changwat.query.history.Moment;
import org.changwat.query.projection.Recorded;
import org.changwat.query.scorecard.CardDifference.Between;
import org.changwat.query.scorecard.CardDifference.Change;
import org.changwat.query.scorecard.CardDifference.State;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares a card at two moments member by member, as a caller would read it: what the contract answers is what is compared. */
public final class CardDifferences {

    private static final List<String> IDENTITIES = List.of("line", "step", "code", "by");
    private static final Set<String> WHEN = Set.of("position", "recordedAt");

    private final Scorecards scorecards;
    private final JsonMapper json;

    CardDifferences(Scorecards scorecards, JsonMapper json) {
        this.scorecards = scorecards;
        this.json = json;
    }

    /** Empty where the card was not open at the later moment; the two may come in either order. */
    public Optional<CardDifference> between(int fiscalYear, String unit, Moment one, Moment other) {
        Optional<Scorecard> a = scorecards.card(fiscalYear, unit, one);
        Optional<Scorecard> b = scorecards.card(fiscalYear, unit, other);
        boolean inOrder = position(a) <= position(b);
        Scorecard earlier = (inOrder ? a : b).orElse(null);
        Scorecard later = (inOrder ? b : a).orElse(null);
        if (later == null) {
            return Optional.empty();
        }
        List<Change> changes = new ArrayList<>();
        compare("", earlier == null ? null : json.valueToTree(earlier), json.valueToTree(later), changes);
        return Optional.of(new CardDifference(
                unit,
                fiscalYear,
                earlier == null ? null : State.of(earlier),
                State.of(later),
                changes,
                events(fiscalYear, unit, earlier == null ? 0 : earlier.position(), later.position())));
    }

    private List<Between> events(int fiscalYear, String unit, long after, long upTo) {
        if (scorecards.withholds(fiscalYear, unit)) {
            return List.of();
        }
        return scorecards.ofCard(fiscalYear, unit, Moment.atPosition(upTo)).stream()
                .filter(event -> event.position() > after)
                .map(CardDifferences::between)
                .toList();
    }

    private static Between between(Recorded event) {
        return new Between(
                event.position(),
                event.type(),
                ScoreHistoryProjection.lineOf((ScorecardEvent) event.payload()),
                event.recordedAt(),
                Circumstances.of(event).actor());
    }

    private static long position(Optional<Scorecard> card) {
        return card.map(Scorecard::position).orElse(0L);
    }

    private static void compare(String path, @Nullable JsonNode from, @Nullable JsonNode to, List<Change> changes) {
        Map<String, JsonNode> before = members(from);
        Map<String, JsonNode> after = members(to);
        if (before.isEmpty() || after.isEmpty()) {
            if (!absentAsNull(from).equals(absentAsNull(to))) {
                changes.add(new Change(path, from, to));
            }
            return;
        }
        Set<String> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        for (String name : names) {
            if (!WHEN.contains(name)) {
                compare(path + "/" + name, before.get(name), after.get(name), changes);
            }
        }
    }

    /** Members of an object by name, and of a list of objects by what identifies them; none of anything else. */
    private static Map<String, JsonNode> members(@Nullable JsonNode node) {
        Map<String, JsonNode> members = new LinkedHashMap<>();
        if (node != null && node.isObject()) {
            node.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        } else if (node != null && node.isArray()) {
            for (JsonNode element : node) {
                String identity = identity(element);
                if (identity == null) {
                    return Map.of();
                }
                members.put(identity, element);
            }
        }
        return members;
    }

    private static @Nullable String identity(JsonNode element) {
        for (String name : IDENTITIES) {
            if (element.isObject() && element.has(name)) {
                String identity = element.get(name).asString();
                return element.has("phase")
                        ? identity + "-" + element.get("phase").asString()
                        : identity;
            }
        }
        return null;
    }

    private static Optional<JsonNode> absentAsNull(@Nullable JsonNode node) {
        return node == null || node.isNull() ? Optional.empty() : Optional.of(node);
    }
}
