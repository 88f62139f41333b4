/**
 * Who is asking, what they may do and read, and a record of every refusal. Passwords, tokens and sessions end here: the other
 * modules see a name, roles, units and regions, through ports of their own that the app answers from this package.
 */
@NullMarked
package org.changwat.security;

import org.jspecify.annotations.NullMarked;
