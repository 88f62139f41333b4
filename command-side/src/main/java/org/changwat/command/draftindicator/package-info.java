/** Draft indicators that a unit sends before its agreement is negotiated (domain rule 27). */
@NullMarked
package org.changwat.command.draftindicator;

import org.jspecify.annotations.NullMarked;
