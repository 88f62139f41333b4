package org.changwat.command.framework;

import java.time.LocalDate;
import org.changwat.command.Describes;
import org.changwat.events.Authority;
import org.jspecify.annotations.Nullable;

/**
 * Puts the framework in force; from then on it no longer changes but for its calendar.
 *
 * @param corrects position of the publication as entered wrongly: its date or its authority; what is published stays published
 */
@Describes(
        th = "ประกาศใช้กรอบการประเมินผล",
        en = "Puts a framework in force for its year",
        roles = {"OPDC_ANALYST", "COMMITTEE_SECRETARY"})
public record PublishFramework(
        int fiscalYear,
        @Nullable LocalDate publishedOn,
        @Nullable Authority authority,
        @Nullable Long corrects,
        @Nullable String reason)
        implements FrameworkCommand {}
