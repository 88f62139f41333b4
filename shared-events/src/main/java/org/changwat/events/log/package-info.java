/** How the event log is read and what an append answers, for code that must not know which store lies beneath. */
@NullMarked
package org.changwat.events.log;

import org.jspecify.annotations.NullMarked;
