/**
 * The card of a unit's year (บัตรคะแนน), and the history that says of each score why it is what it is. Scores, group lines and totals
 * are taken from the events that recorded them: nothing is scored here.
 */
@NullMarked
package org.changwat.query.scorecard;

import org.jspecify.annotations.NullMarked;
