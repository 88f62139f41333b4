package org.changwat.events.framework;

import java.math.BigDecimal;
import java.util.List;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.Scale;

/**
 * What a year is scored by: weights, scale and parameters.
 *
 * @param dimensions their weights total 100, and each one's perspectives total its weight
 */
public record Structure(Scale scale, List<Dimension> dimensions, Parameters parameters) {

    public Structure {
        dimensions = Copies.of(dimensions);
    }

    /** A dimension (มิติ) with its perspectives; weights are per cent of the whole. */
    public record Dimension(String code, LocalizedText name, BigDecimal weight, List<Perspective> perspectives) {
        public Dimension {
            perspectives = Copies.of(perspectives);
        }
    }

    /** A perspective of a dimension. */
    public record Perspective(String code, LocalizedText name, BigDecimal weight) {}
}
