package org.changwat.query.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.chrono.ThaiBuddhistChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.DecimalStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.changwat.events.Authority;
import org.changwat.events.Criteria;
import org.changwat.events.LocalizedText;
import org.changwat.events.Warning;
import org.changwat.events.reference.Unit;
import org.changwat.events.reference.Units;
import org.changwat.events.scorecard.Derivation;
import org.changwat.query.directory.PersonNames.Told;
import org.changwat.query.history.AsOf;
import org.changwat.query.history.Moment;
import org.changwat.query.scorecard.Occurrence;
import org.changwat.query.scorecard.Totals;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** Says values in one language, era and kind of digits ({@link PageSettings}), scores with their four decimals. */
public final class Words {

    /** What stands where there is no value. */
    private static final String NONE = "–";

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private static final Set<String> NUMBERS = Set.of("value", "numerator", "denominator");

    private static final Set<String> LOADERS = Set.of("case-loader", "year-simulator");

    private static final Set<String> UNITS = Set.of("cluster", "unit", "province", "lead", "members", "parent");

    private static final Set<String> PERSONS = Set.of("person", "persons", "supervisors", "dataCollectors");

    /** Of a period, or of a letter's way from one body to another. */
    private static final Set<String> ENDS = Set.of("from", "to");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    private static final Set<String> COMPONENTS = Set.of("component", "components", "missing");

    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?");

    private static final String ASSUMED = "ข้อสมมติ (assumption)";
    private static final String AUTOMATION = "automation:";

    private final MessageSource texts;
    private final RuleTexts rules;
    private final Function<String, Optional<Told>> people;
    private final Locale language;
    private final DateTimeFormatter dates;
    private final DateTimeFormatter moments;

    Words(MessageSource texts, RuleTexts rules, Function<String, Optional<Told>> people, Locale language) {
        this.texts = texts;
        this.rules = rules;
        this.people = people;
        this.language = language;
        boolean thai = isThai();
        this.dates = formatter("d MMM uuuu");
        this.moments = formatter(thai ? "d MMM uuuu HH:mm 'น.'" : "d MMM uuuu, HH:mm");
    }

    private DateTimeFormatter formatter(String pattern) {
        DateTimeFormatter plain =
                DateTimeFormatter.ofPattern(pattern, language).withDecimalStyle(DecimalStyle.of(language));
        return PageSettings.inBuddhistEra(language) ? plain.withChronology(ThaiBuddhistChronology.INSTANCE) : plain;
    }

    Locale language() {
        return language;
    }

    /** A text with its figures in the digits that the reader chose. */
    public String digits(String text) {
        return PageSettings.digits(text, language);
    }

    public String digits(int number) {
        return digits(Integer.toString(number));
    }

    public String count(long number) {
        return digits(NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number));
    }

    /** A score to two decimals, half up, where there is room for no more. */
    public String brief(@Nullable BigDecimal score) {
        return score == null
                ? NONE
                : digits(score.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('-', '−'));
    }

    /** A difference with its sign, and a true minus. */
    public String signed(@Nullable BigDecimal difference) {
        if (difference == null) {
            return NONE;
        }
        String size = digits(difference.abs().toPlainString());
        return difference.signum() == 0 ? size : (difference.signum() < 0 ? "−" : "+") + size;
    }

    public String date(@Nullable LocalDate date) {
        return date == null ? NONE : dates.format(date);
    }

    /** A month with its year. */
    public String month(YearMonth month) {
        return formatter("LLLL uuuu").format(month.atDay(1));
    }

    /** A moment in Asia/Bangkok. */
    public String moment(@Nullable Instant instant) {
        return instant == null ? NONE : moments.format(LocalDateTime.ofInstant(instant, AsOf.BANGKOK));
    }

    /** A period, its year said once where both ends share it. */
    public String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? date(from) : date(from) + " – " + date(to);
    }

    /** A fiscal year by its Buddhist-era number; in English with the Common-Era year it ends in. */
    public String year(int fiscalYear) {
        return digits(text("year", Integer.toString(fiscalYear), Integer.toString(fiscalYear - 543)));
    }

    public String number(@Nullable BigDecimal number) {
        return number == null ? NONE : digits(number.toPlainString().replace('-', '−'));
    }

    public String name(@Nullable LocalizedText text) {
        return text == null ? NONE : isThai() ? text.th() : text.en();
    }

    /**
     * A total on the scale of its lines, over the weight that it rests on so far, as domain rule 16 has it for a group line; null where
     * it rests on all of 100 or on nothing.
     */
    public @Nullable String mean(Totals total) {
        BigDecimal gross = total.gross();
        BigDecimal weight = total.scoredWeight();
        if (gross == null || weight.signum() == 0 || weight.compareTo(HUNDRED) >= 0) {
            return null;
        }
        return digits(
                gross.multiply(HUNDRED).divide(weight, 4, RoundingMode.HALF_UP).toPlainString());
    }

    /** A measured value, its thousands set apart. */
    public String value(@Nullable BigDecimal value) {
        if (value == null) {
            return NONE;
        }
        NumberFormat grouped = NumberFormat.getNumberInstance(Locale.ENGLISH);
        grouped.setMinimumFractionDigits(Math.max(0, value.scale()));
        grouped.setMaximumFractionDigits(Math.max(0, value.scale()));
        return digits(grouped.format(value));
    }

    /** A unit by name, with what kind of unit it is; its code where it is not known. */
    public String unit(String code) {
        return Units.find(code).map(this::unit).orElse(code);
    }

    /** The name alone of a unit; its code where it is not known. */
    public String unitName(String code) {
        return Units.find(code).map(unit -> name(unit.name())).orElse(code);
    }

    public String unit(Unit unit) {
        return text("unit." + unit.kind(), name(unit.name()));
    }

    /** A word for a constant, such as {@code track.SELF}; the constant itself where there is none. */
    public String term(String family, @Nullable Object constant) {
        return constant == null ? NONE : orElse(family + "." + constant, constant.toString());
    }

    /** Who acted, as a reader may be told: automations by what they do, others by account. */
    public String actor(@Nullable String actor) {
        if (actor == null) {
            return text("actor.unnamed");
        }
        int named = actor.indexOf(':');
        if (named > 0 && LOADERS.contains(actor.substring(0, named))) {
            return text("actor." + actor.substring(0, named));
        }
        return actor.startsWith(AUTOMATION)
                ? orElse("automation." + actor.substring(AUTOMATION.length()), text("actor.automation"))
                : actor;
    }

    /** A person by name where the reader may see it, else by role and id; of an erased one that it was erased. */
    public String person(String id) {
        return people.apply(id)
                .map(told -> told.erased()
                        ? text("person.erased", id)
                        : told.name() != null
                                ? told.name()
                                : told.role() == null ? id : text("person.role", term("role", told.role()), id))
                .orElse(id);
    }

    public String authority(Authority authority) {
        Stream<String> parts = Stream.of(
                        Optional.of(term("body", authority.body())),
                        Optional.ofNullable(authority.meeting()).map(each -> text("authority.meeting", each)),
                        Optional.ofNullable(authority.letter()).map(each -> text("authority.letter", each)),
                        Optional.of(text("authority.date", date(authority.date()))))
                .flatMap(Optional::stream);
        return parts.collect(Collectors.joining(isThai() ? " " : ", "));
    }

    /** A warning in words; where no rule text is at hand, its code and facts. */
    public String warning(Warning warning) {
        Map<String, String> said = new TreeMap<>(warning.facts());
        said.replaceAll((name, value) ->
                UNITS.contains(name) || FactOrder.isDate(name) || name.equals("round") ? value(name, value) : value);
        return rules.text(warning.code(), said, language)
                .orElseGet(() -> warning.code() + " " + new TreeMap<>(warning.facts()));
    }

    /** The moment that a page shows, where it is not now. */
    public String reading(Moment moment) {
        StringBuilder said = new StringBuilder();
        Instant asOf = moment.asOf();
        Long position = moment.position();
        LocalDate effectiveOn = moment.effectiveOn();
        if (asOf != null) {
            said.append(text("reading.asOf", moment(asOf))).append(' ');
        }
        if (position != null) {
            said.append(text("reading.position", count(position))).append(' ');
        }
        if (effectiveOn != null) {
            said.append(text("reading.effectiveOn", date(effectiveOn)));
        }
        return said.toString().strip();
    }

    /** The moment, where it may be now. */
    public String readingOrNow(Moment moment) {
        return moment.isNow() ? text("reading.now") : reading(moment);
    }

    /** A member of a card by its name, be it a track, a fact or an id of the card's own. */
    String member(String name) {
        return orElse("track." + name.toUpperCase(Locale.ROOT), orElse("fact." + name, name));
    }

    /** What happened, in one sentence. */
    public String told(Occurrence occurrence) {
        Map<String, String> facts = occurrence.facts();
        String about =
                switch (occurrence.type()) {
                    case "MilestoneSubmitted", "MilestoneVerified", "MilestoneReturned" -> facts.get("step");
                    case "MeasurementReported" -> amount(String.valueOf(facts.get("value")));
                    case "IndicatorAssessed" -> term("phase", facts.get("phase"));
                    case "ClusterScoreCarried" -> unit(String.valueOf(facts.get("cluster")));
                    case "IndicatorChangeDecided" -> term("decision", facts.get("decision"));
                    default -> "";
                };
        String told = texts.getMessage("told." + occurrence.type(), new Object[] {about}, null, language);
        return told == null ? term("event", occurrence.type()) : told;
    }

    /** How a rule works out its result; null where its name says it. */
    public @Nullable String how(Derivation derivation) {
        Map<String, String> inputs = derivation.inputs();
        if (derivation.rule().equals("WEIGHTED")) {
            return text(
                    "rule.WEIGHTED.how",
                    String.valueOf(inputs.get("score")),
                    String.valueOf(inputs.get("weight")),
                    String.valueOf(derivation.result()));
        }
        return texts.getMessage("rule." + derivation.rule() + ".how", null, null, language);
    }

    /** Who acted, with the roles they acted in. */
    public String who(@Nullable String actor, List<String> roles) {
        return roles.isEmpty()
                ? actor(actor)
                : actor(actor) + " ("
                        + String.join(
                                ", ",
                                roles.stream().map(role -> term("role", role)).toList()) + ")";
    }

    /** The unit in which criteria measure; empty where they measure in none. */
    public String unitOf(Criteria criteria) {
        if (criteria instanceof Criteria.Thresholds thresholds) {
            return name(thresholds.measureUnit());
        }
        if (criteria instanceof Criteria.Monitor monitor) {
            return name(monitor.measureUnit());
        }
        return criteria instanceof Criteria.Ratio ? text("criteria.percent") : "";
    }

    /** Facts of an event or inputs of a derivation with their labels, in a steady order. */
    public List<Said> facts(Map<String, String> facts) {
        return FactOrder.sorted(facts).entrySet().stream()
                .filter(fact -> !FactOrder.isForMachines(fact.getKey()))
                .map(fact ->
                        new Said(orElse("fact." + fact.getKey(), fact.getKey()), value(fact.getKey(), fact.getValue())))
                .toList();
    }

    /** A name and a value, as read. */
    public record Said(String label, String value) {

        private static final int LONG = 28;

        /** Whether it takes a line of its own. */
        public boolean isLong() {
            return value.length() > LONG;
        }
    }

    /** The value of a named fact, as a reader says it. */
    String value(String name, String value) {
        if (FactOrder.isDate(name)) {
            try {
                return date(LocalDate.parse(value));
            } catch (DateTimeParseException printed) {
                return value;
            }
        }
        if (UNITS.contains(name)) {
            return unit(value);
        }
        if (PERSONS.contains(name)) {
            return person(value);
        }
        if (name.equals("type") || name.equals("cause")) {
            return term("event", value);
        }
        if (name.equals("rule")) {
            return term("rule", value);
        }
        if (ENDS.contains(name)) {
            return DAY.matcher(value).matches() ? date(LocalDate.parse(value)) : term("body", value);
        }
        if (NUMBERS.contains(name)) {
            return amount(value);
        }
        if (name.equals("steps")) {
            return steps(value);
        }
        if (name.equals("counted")) {
            return String.join(
                    ", ",
                    List.of(value.split(" ")).stream()
                            .map(each -> term("completion", each))
                            .toList());
        }
        if (name.equals("thresholds") || name.equals("points")) {
            return value.replace(" ", " · ");
        }
        String family = COMPONENTS.contains(name) ? "component" : name;
        return orElse(family + "." + value, DECIMAL.matcher(value).matches() ? digits(value) : said(value));
    }

    private String amount(String value) {
        try {
            return value(new BigDecimal(value));
        } catch (NumberFormatException printed) {
            return value;
        }
    }

    /** {@code 1=DONE 2=PARTLY} as a reader says it. */
    private String steps(String stated) {
        return String.join(
                ", ",
                List.of(stated.split(" ")).stream()
                        .map(each -> each.split("=", 2))
                        .map(pair -> pair.length < 2 ? pair[0] : pair[0] + " " + term("completion", pair[1]))
                        .toList());
    }

    /**
     * What somebody wrote, as it was written; but in Thai without the English word that documented cases set beside
     * {@code ข้อสมมติ}, where the papers are silent.
     */
    public String said(@Nullable String written) {
        if (written == null) {
            return NONE;
        }
        return isThai() ? written.replace(ASSUMED, "ข้อสมมติ") : written;
    }

    public String text(String key, Object... values) {
        return texts.getMessage(key, values, language);
    }

    private String orElse(String key, String otherwise) {
        String found = texts.getMessage(key, null, null, language);
        return found == null ? otherwise : found;
    }

    private boolean isThai() {
        return "th".equals(language.getLanguage());
    }
}
