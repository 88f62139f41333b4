package org.changwat.app.simulation;

/**
 * A line of the year with where it belongs.
 *
 * @param unit code of the unit that acts, {@code -} for the country
 * @param text the command line, UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record SeasonedLine(Season season, String unit, byte[] text) {}
