/** Facts that change by Gazette, not by command: units under dated schemes, and days on which offices are closed. */
@NullMarked
package org.changwat.events.reference;

import org.jspecify.annotations.NullMarked;
