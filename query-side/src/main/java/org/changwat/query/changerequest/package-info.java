/** Requests to change indicators, weights, targets or criteria (คำขอเปลี่ยนแปลง), and what was decided of each. */
@NullMarked
package org.changwat.query.changerequest;

import org.jspecify.annotations.NullMarked;
