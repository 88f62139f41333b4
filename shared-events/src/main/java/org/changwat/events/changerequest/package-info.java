/** What happens to a request to change indicators, weights, targets or criteria (คำขอเปลี่ยนแปลง). */
@NullMarked
package org.changwat.events.changerequest;

import org.jspecify.annotations.NullMarked;
