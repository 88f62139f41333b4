package org.changwat.command.framework;

import java.time.LocalDate;
import java.util.List;
import org.changwat.command.Describes;
import org.changwat.events.LocalizedText;
import org.changwat.events.Scale;
import org.changwat.events.framework.CalendarEntry;
import org.changwat.events.framework.CatalogueIndicator;
import org.changwat.events.framework.ChangeWindow;
import org.changwat.events.framework.DecidingBody;
import org.changwat.events.framework.Parameters;
import org.changwat.events.framework.PenaltyRule;
import org.changwat.events.framework.Structure.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Draws up the framework of a year; a draft may be drawn up again until it is published.
 *
 * @param corrects position of the draft as entered wrongly; absent where the draft changed
 */
@Describes(
        th = "กำหนดกรอบการประเมินผลของปีงบประมาณ",
        en = "Draws up the evaluation framework of a fiscal year",
        roles = {"OPDC_ANALYST"})
public record DefineFramework(
        int fiscalYear,
        LocalizedText title,
        Scale scale,
        List<Dimension> dimensions,
        Parameters parameters,
        @Nullable List<CatalogueIndicator> indicators,
        @Nullable List<CalendarEntry> calendar,
        @Nullable List<PenaltyRule> penalties,
        @Nullable List<ChangeWindow> changeWindows,
        @Nullable List<DecidingBody> bodies,
        @Nullable LocalDate effectiveOn,
        @Nullable Long corrects,
        @Nullable String reason)
        implements FrameworkCommand {}
