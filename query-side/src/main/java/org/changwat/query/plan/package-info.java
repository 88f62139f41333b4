/** Plan dossiers: what was submitted, and what was decided of it (แผนพัฒนา, แผนปฏิบัติราชการประจำปี, คำของบประมาณ). */
@NullMarked
package org.changwat.query.plan;

import org.jspecify.annotations.NullMarked;
