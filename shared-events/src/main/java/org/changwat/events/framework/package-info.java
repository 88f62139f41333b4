/** What happens to a year's evaluation framework (กรอบการประเมินผล). */
@NullMarked
package org.changwat.events.framework;

import org.jspecify.annotations.NullMarked;
