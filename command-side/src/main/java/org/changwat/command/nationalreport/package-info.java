/** Projects that report to the national monitoring system quarter by quarter (domain rule 23). */
@NullMarked
package org.changwat.command.nationalreport;

import org.jspecify.annotations.NullMarked;
