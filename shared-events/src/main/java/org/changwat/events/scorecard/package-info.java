/** What happens on a unit's scorecard of a year: what was submitted, judged and scored, and why. */
@NullMarked
package org.changwat.events.scorecard;

import org.jspecify.annotations.NullMarked;
