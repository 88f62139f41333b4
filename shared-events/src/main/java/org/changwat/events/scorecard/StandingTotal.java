package org.changwat.events.scorecard;

import org.changwat.events.Track;

/** A track's total after something other than a score moved it. */
public record StandingTotal(Track track, TrackTotals totals) {}
