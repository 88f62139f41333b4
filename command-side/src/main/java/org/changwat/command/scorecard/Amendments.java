package org.changwat.command.scorecard;

import java.util.List;
import java.util.Set;
import org.changwat.events.AgreementLine;
import org.changwat.events.LineChange;
import org.changwat.events.agreement.AgreementAmended.Amendment;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a line's work when its terms change. A replaced indicator, or criteria of another kind, start afresh; else the
 * work stays and is scored by the new terms. Assessments judged the old criteria, so they rule on only where those stand.
 * Recorded scores stay until the card records them anew, in the same commit.
 */
final class Amendments {

    private Amendments() {}

    static Line amended(@Nullable Line line, Amendment amendment, AgreementLine after, boolean clusterCard) {
        Line fresh = Line.fresh(after, clusterCard);
        if (line == null) {
            return fresh;
        }
        Standing kept = line.agreed().criteria().equals(after.criteria())
                ? line.standing()
                : line.standing().withoutAssessments();
        boolean sameWork = amendment.op() != LineChange.Op.REPLACE && fresh.getClass() == line.getClass();
        return sameWork
                ? line.under(after).withStanding(kept)
                : fresh.withStanding(new Standing(line.standing().scores(), List.of(), List.of(), Set.of()));
    }
}
