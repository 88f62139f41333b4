/** Plans and budget requests on their way from a province or cluster to ก.น.จ. and the cabinet (domain rule 24). */
@NullMarked
package org.changwat.command.plan;

import org.jspecify.annotations.NullMarked;
