package org.changwat.query.scorecard;

import java.math.BigDecimal;
import java.util.List;
import org.changwat.events.LocalizedText;
import org.changwat.events.Track;
import org.changwat.events.framework.Structure;
import org.changwat.events.scorecard.TrackTotals;

/**
 * A dimension or perspective with its group line on each track.
 *
 * @param dimension code of the dimension that a perspective belongs to; a dimension's own code
 * @param groupLine on the scale of its lines; null where none of them is scored
 */
public record Group(
        String code, LocalizedText name, String dimension, BigDecimal weight, Tracks<BigDecimal> groupLine) {

    static List<Group> dimensionsOf(Structure structure) {
        return structure.dimensions().stream()
                .map(each -> new Group(each.code(), each.name(), each.code(), each.weight(), Tracks.none()))
                .toList();
    }

    static List<Group> perspectivesOf(Structure structure) {
        return structure.dimensions().stream()
                .flatMap(dimension -> dimension.perspectives().stream()
                        .map(each ->
                                new Group(each.code(), each.name(), dimension.code(), each.weight(), Tracks.none())))
                .toList();
    }

    /** The groups with a track's recorded group lines. */
    static List<Group> with(List<Group> groups, Track track, List<TrackTotals.GroupLine> recorded) {
        return groups.stream()
                .map(group -> recorded.stream()
                        .filter(line -> line.code().equals(group.code()))
                        .findFirst()
                        .map(line -> group.with(track, line))
                        .orElse(group))
                .toList();
    }

    Group undisclosed() {
        return new Group(code, name, dimension, weight, Tracks.none());
    }

    private Group with(Track track, TrackTotals.GroupLine recorded) {
        return new Group(code, name, dimension, recorded.weight(), groupLine.with(track, recorded.groupLine()));
    }
}
