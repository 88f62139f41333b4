package org.changwat.query.scorecard;

import java.math.BigDecimal;
import org.changwat.events.AgreementLine;
import org.changwat.events.Criteria;
import org.changwat.events.LineChange.Op;
import org.changwat.events.LineLevel;
import org.changwat.events.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What was agreed of a line from one event on.
 *
 * @param sequence of the event on the card that brought these terms
 * @param op what an amendment did to the line; null where the card was opened with it
 * @param removed whether the line is on the card no more; the terms are then the last it had
 */
public record LineTerms(
        String line,
        long sequence,
        long position,
        @Nullable Op op,
        boolean removed,
        String indicator,
        LocalizedText name,
        LineLevel level,
        BigDecimal weight,
        Criteria criteria) {

    static LineTerms of(AgreementLine agreed, long sequence, long position, @Nullable Op op, boolean removed) {
        return new LineTerms(
                agreed.line(),
                sequence,
                position,
                op,
                removed,
                agreed.indicator(),
                agreed.name(),
                agreed.level(),
                agreed.weight(),
                agreed.criteria());
    }
}
