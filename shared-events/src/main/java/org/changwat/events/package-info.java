/** The published language: what happened, in words that auditors and integrators share with the code. */
@NullMarked
package org.changwat.events;

import org.jspecify.annotations.NullMarked;
