/** Knowledge events and good practices that were published for other provinces to copy (KM, แนวปฏิบัติที่ดี). */
@NullMarked
package org.changwat.query.knowledge;

import org.jspecify.annotations.NullMarked;
