/** What happens to a unit's performance agreement of a year (คำรับรองการปฏิบัติราชการ). */
@NullMarked
package org.changwat.events.agreement;

import org.jspecify.annotations.NullMarked;
