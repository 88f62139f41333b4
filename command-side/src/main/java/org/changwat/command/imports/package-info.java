/**
 * Imports from a table (การนำเข้า): agreements with their targets, and results, from an Excel or CSV template that is offered for download.
 * A table becomes commands of the catalogue, which go through the same gate as any other: rehearsed first, then sent. Every refused row is
 * told with its reason.
 */
@NullMarked
package org.changwat.command.imports;

import org.jspecify.annotations.NullMarked;
