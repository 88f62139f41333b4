/** Inspections and supervisions of provinces (การตรวจติดตาม, การนิเทศ) as they were recorded. */
@NullMarked
package org.changwat.query.inspection;

import org.jspecify.annotations.NullMarked;
