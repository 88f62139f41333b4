/**
 * Lists as every list endpoint answers them: JSON, CSV and Excel of the same rows, in pages where the caller asks for pages. A slice names
 * the columns of its rows once, as a {@link org.changwat.query.table.Table}.
 */
@NullMarked
package org.changwat.query.table;

import org.jspecify.annotations.NullMarked;
