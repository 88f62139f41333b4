/** Who is asking: demo accounts over HTTP Basic, or the local operator where nobody else can reach the machine. */
@NullMarked
package org.changwat.security;

import org.jspecify.annotations.NullMarked;
