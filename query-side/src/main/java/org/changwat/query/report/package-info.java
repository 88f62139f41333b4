/**
 * The official forms (แบบรายงาน): the report of one indicator, a province's summary, the overview of a round and the quarterly report, each
 * as a page, PDF and Excel. A form is composed from the log up to one position and names it: composed again from there it is the same,
 * byte for byte.
 */
@NullMarked
package org.changwat.query.report;

import org.jspecify.annotations.NullMarked;
