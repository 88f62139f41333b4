package org.changwat.query.scorecard;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A card as it is answered.
 *
 * @param withheld whether all but what was agreed is kept from this reader until it is announced
 */
record CardAnswer(@JsonUnwrapped Scorecard card, boolean withheld) {}
