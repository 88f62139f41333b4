package org.changwat.query.report;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.changwat.events.Evidence;
import org.changwat.events.LocalizedText;
import org.changwat.events.reference.Unit;
import org.changwat.query.history.AsOf;
import org.changwat.query.report.Form.Cell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says values on a form: Thai with Buddhist-era dates, and Thai digits unless others are asked for; or English. */
final class ReportWords {

    /** What stands where there is nothing, as the printed forms have it. */
    static final String NONE = "-";

    private static final String ASSUMED = "ข้อสมมติ (assumption)";

    private final MessageSource texts;
    private final Locale language;
    private final boolean thaiDigits;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter shortDates;
    private final DateTimeFormatter moments;

    ReportWords(MessageSource texts, Locale language, boolean thaiDigits) {
        this.texts = texts;
        this.language = language;
        this.thaiDigits = thaiDigits && isThai(language);
        DateTimeFormatter days = DateTimeFormatter.ofPattern("d MMMM uuuu", language);
        DateTimeFormatter minutes = DateTimeFormatter.ofPattern(
                isThai(language) ? "d MMMM uuuu 'เวลา' HH.mm.ss 'น.'" : "d MMMM uuuu, HH:mm:ss", language);
        this.dates = isThai(language) ? days.withChronology(ThaiBuddhistChronology.INSTANCE) : days;
        DateTimeFormatter brief = DateTimeFormatter.ofPattern("d MMM uuuu", language);
        this.shortDates = isThai(language) ? brief.withChronology(ThaiBuddhistChronology.INSTANCE) : brief;
        this.moments = isThai(language) ? minutes.withChronology(ThaiBuddhistChronology.INSTANCE) : minutes;
    }

    Locale language() {
        return language;
    }

    boolean hasThaiDigits() {
        return thaiDigits;
    }

    /** Free text as it is printed: what was assumed is called so in Thai alone, and a form is written in one kind of digits throughout. */
    String said(String text) {
        String printed = isThai(language) ? text.replace(ASSUMED, "ข้อสมมติ") : text;
        return thaiDigits ? ThaiDigits.of(printed) : printed;
    }

    String orNone(@Nullable String text) {
        return text == null || text.isBlank() ? NONE : said(text.strip());
    }

    String text(String key, Object... values) {
        return said(texts.getMessage(key, values, language));
    }

    /** The word for a constant; the constant itself where there is none. */
    String term(String family, @Nullable Object constant) {
        if (constant == null) {
            return NONE;
        }
        String found = texts.getMessage(family + "." + constant, null, null, language);
        return said(found == null ? constant.toString() : found);
    }

    String name(@Nullable LocalizedText text) {
        return text == null ? NONE : said(isThai(language) ? text.th() : text.en());
    }

    String unit(Unit unit) {
        return text("unit." + unit.kind(), name(unit.name()));
    }

    String date(@Nullable LocalDate date) {
        return date == null ? NONE : said(dates.format(date));
    }

    /** A date with its month cut short (๓๑ ต.ค. ๒๕๕๗), for a narrow column. */
    String shortDate(@Nullable LocalDate date) {
        return date == null ? NONE : said(shortDates.format(date));
    }

    String moment(Instant instant) {
        return said(moments.format(LocalDateTime.ofInstant(instant, AsOf.BANGKOK)));
    }

    /** A fiscal year: by its Buddhist-era number, in English with the Common-Era year that it ends in. */
    String year(int fiscalYear) {
        return text("year", Integer.toString(fiscalYear), Integer.toString(fiscalYear - 543));
    }

    /** A number with its scale kept, thousands set apart. */
    String number(@Nullable BigDecimal number) {
        if (number == null) {
            return NONE;
        }
        NumberFormat grouped = NumberFormat.getNumberInstance(Locale.ENGLISH);
        grouped.setMinimumFractionDigits(Math.max(0, number.scale()));
        grouped.setMaximumFractionDigits(Math.max(0, number.scale()));
        return said(grouped.format(number));
    }

    String number(int number) {
        return said(Integer.toString(number));
    }

    Cell cell(@Nullable BigDecimal number) {
        return new Cell(number(number), number, true, false);
    }

    Cell cell(int number) {
        return new Cell(number(number), BigDecimal.valueOf(number), true, false);
    }

    Cell strong(@Nullable BigDecimal number) {
        return new Cell(number(number), number, true, true);
    }

    /** A document as a reference list names it. */
    String evidence(Evidence evidence) {
        List<String> parts = new ArrayList<>();
        if (evidence.urgency() != null) {
            parts.add(term("urgency", evidence.urgency()));
        }
        if (evidence.type() != null) {
            parts.add(term("document", evidence.type()));
        }
        if (evidence.issuer() != null) {
            parts.add(said(evidence.issuer()));
        }
        if (evidence.number() != null) {
            parts.add(text("evidence.number", evidence.number()));
        }
        LocalDate date = evidence.date();
        if (date != null) {
            parts.add(text("evidence.date", date(date)));
        } else if (evidence.dateText() != null) {
            parts.add(said(evidence.dateText()));
        }
        parts.add(parts.isEmpty() ? said(evidence.title()) : text("evidence.title", evidence.title()));
        if (evidence.sheets() != null) {
            parts.add(text("evidence.sheets", evidence.sheets().toString()));
        }
        return String.join(" ", parts);
    }

    private static boolean isThai(Locale language) {
        return language.getLanguage().equals("th");
    }
}
