/** A year's evaluation framework (กรอบการประเมินผล), as it was drawn up and as it is in force. */
@NullMarked
package org.changwat.query.framework;

import org.jspecify.annotations.NullMarked;
