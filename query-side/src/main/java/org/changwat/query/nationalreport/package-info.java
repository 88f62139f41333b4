/** National projects and what they reported, quarter by quarter (ระบบติดตามและประเมินผลแห่งชาติ). */
@NullMarked
package org.changwat.query.nationalreport;

import org.jspecify.annotations.NullMarked;
