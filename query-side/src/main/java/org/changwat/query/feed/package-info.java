/** The event feed, straight from the log: integrators read what was recorded, byte for byte, never a copy of it. */
@NullMarked
package org.changwat.query.feed;

import org.jspecify.annotations.NullMarked;
