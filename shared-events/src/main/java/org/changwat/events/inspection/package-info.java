/** Inspection rounds and their reports; what inspectors and supervisors saw, found and recommended (การตรวจติดตาม, การนิเทศ). */
@NullMarked
package org.changwat.events.inspection;

import org.jspecify.annotations.NullMarked;
