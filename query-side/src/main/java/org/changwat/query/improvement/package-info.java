/** Improvement proposals and what came of them (จังหวัดที่มีผลสัมฤทธิ์สูง, 1 Agenda 1 กรม 2 จังหวัด). */
@NullMarked
package org.changwat.query.improvement;

import org.jspecify.annotations.NullMarked;
