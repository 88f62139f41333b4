/** The query side: views folded from the log, and what is read of them and of the log itself. It never writes an event. */
@NullMarked
package org.changwat.query;

import org.jspecify.annotations.NullMarked;
