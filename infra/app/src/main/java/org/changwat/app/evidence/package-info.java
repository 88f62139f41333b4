/** Keeps evidence files in MongoDB, one document a file under its hash, in a database of their own: no view can be rebuilt from them. */
@NullMarked
package org.changwat.app.evidence;

import org.jspecify.annotations.NullMarked;
