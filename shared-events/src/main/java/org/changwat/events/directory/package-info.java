/** Units, cluster schemes and persons: what codes mean and since when. No event bears the name of a person. */
@NullMarked
package org.changwat.events.directory;

import org.jspecify.annotations.NullMarked;
