/** The launcher: puts both sides, the log and the database together, and knows all of them so that they need not. */
@NullMarked
package org.changwat.app;

import org.jspecify.annotations.NullMarked;
