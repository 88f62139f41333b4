/** A unit's performance agreement of a year (คำรับรองการปฏิบัติราชการ): as proposed, agreed and signed, with every amendment. */
@NullMarked
package org.changwat.query.agreement;

import org.jspecify.annotations.NullMarked;
