package org.changwat.command.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.changwat.command.RuleBroken;
import org.changwat.command.incentive.AllocateIncentives.Share;
import org.changwat.events.Authority;
import org.changwat.events.Round;
import org.changwat.events.incentive.IncentivesAllocated;
import org.changwat.events.incentive.IncentivesAllocated.AllocatedShare;
import org.changwat.events.reference.Units;
import org.changwat.events.scorecard.ScorecardFinalized;
import org.changwat.events.scorecard.ScorecardReopened;
import org.changwat.events.scorecard.SelfAssessmentReturned;
import org.changwat.events.scorecard.TrackTotals;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final LocalDate MARCH = LocalDate.parse("2015-03-31");
    private static final Authority OPDC = new Authority("OPDC", "4/2558", null, MARCH);

    private final AggregateTestFixture<IncentiveAllocation> fixture =
            new AggregateTestFixture<>(IncentiveAllocation.class);
    private final LogDouble log = new LogDouble();

    AllocationTest() {
        fixture.registerInjectableResource(new CitedEvents(log))
                .registerInjectableResource(Clock.fixed(Instant.parse("2015-03-31T18:00:00Z"), ZoneOffset.UTC));
    }

    @Test
    void shares_cite_the_final_positions() {
        work("TH-81");
        long krabi = finalize("TH-81", "4.2000");
        long phuket = finalize("TH-83", "4.6500");

        fixture.givenNoPriorActivity()
                .when(allocate(null, null, null, share("TH-81", "1000.5"), share("TH-83", "2000")))
                .expectEvents(new IncentivesAllocated(
                        2557,
                        LocalDate.parse("2015-04-01"),
                        new BigDecimal("3000.50"),
                        List.of(
                                new AllocatedShare(
                                        "TH-81", new BigDecimal("1000.50"), krabi, 1L, new BigDecimal("4.2000")),
                                new AllocatedShare(
                                        "TH-83", new BigDecimal("2000.00"), phuket, 0L, new BigDecimal("4.6500"))),
                        null,
                        null));
    }

    @Test
    void all_76_provinces_are_allocated_over_at_once() {
        List<Share> shares = new ArrayList<>();
        for (String province : Units.provinceCodes()) {
            finalize(province, "4.0000");
            shares.add(share(province, "100"));
        }

        fixture.givenNoPriorActivity()
                .when(allocate(null, "7600", null, shares.toArray(Share[]::new)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_province_that_is_left_out_is_named() {
        finalize("TH-81", "4.2000");
        finalize("TH-83", "4.6500");

        rejected(
                allocate(null, null, null, share("TH-81", "1000")),
                "incentive.share.missing",
                "The incentives of 2557 are allocated over all provinces at once: TH-83 have a scorecard and no share; give"
                        + " each of them one, 0 included.");
    }

    @Test
    void a_province_that_is_not_final_stops_the_allocation() {
        finalize("TH-81", "4.2000");
        work("TH-83");

        rejected(
                allocate(null, null, null, share("TH-81", "1000"), share("TH-83", "1000")),
                "incentive.share.not-final",
                "The incentives of 2557 cannot be allocated: the scorecards of TH-83 are not final; have them made final"
                        + " first, or cite the authority that allocates all the same.");
    }

    @Test
    void a_reopened_card_is_not_final() {
        finalize("TH-81", "4.2000");
        log.add(new ScorecardReopened("TH-81", 2557, MARCH, OPDC));

        rejected(
                allocate(null, null, null, share("TH-81", "1000")),
                "incentive.share.not-final",
                "The incentives of 2557 cannot be allocated: the scorecards of TH-81 are not final; have them made final"
                        + " first, or cite the authority that allocates all the same.");
    }

    @Test
    void an_authority_allocates_all_the_same_and_nothing_is_cited_for_what_is_open() {
        work("TH-83");

        fixture.givenNoPriorActivity()
                .when(allocate(OPDC, null, null, share("TH-83", "1000")))
                .expectEvents(new IncentivesAllocated(
                        2557,
                        LocalDate.parse("2015-04-01"),
                        new BigDecimal("1000.00"),
                        List.of(new AllocatedShare("TH-83", new BigDecimal("1000.00"), null, null, null)),
                        OPDC,
                        null));
    }

    @Test
    void an_allocation_has_shares() {
        rejected(
                allocate(null, null, null),
                "incentive.share.none",
                "The allocation of 2557 has no shares; send one for each province that has a scorecard of the year.");
    }

    @Test
    void a_unit_without_a_card_gets_no_share() {
        finalize("TH-83", "4.6500");

        rejected(
                allocate(null, null, null, share("TH-83", "1000"), share("TH-10", "1000"), share("K52-07", "1")),
                "incentive.share.no-card",
                "These units are not provinces with a scorecard of 2557: TH-10, K52-07; leave them out, or have their"
                        + " scorecards opened first.");
    }

    @Test
    void a_province_has_one_share() {
        finalize("TH-83", "4.6500");

        rejected(
                allocate(null, null, null, share("TH-83", "1000"), share("TH-83", "1")),
                "incentive.share.twice",
                "These provinces have more than one share: TH-83; send one share for each province.");
    }

    @Test
    void a_share_may_be_nothing_and_goes_to_the_satang() {
        long krabi = finalize("TH-81", "4.2000");
        long phuket = finalize("TH-83", "4.6500");

        fixture.givenNoPriorActivity()
                .when(allocate(null, null, null, share("TH-81", "0"), share("TH-83", "2000.25")))
                .expectEvents(new IncentivesAllocated(
                        2557,
                        LocalDate.parse("2015-04-01"),
                        new BigDecimal("2000.25"),
                        List.of(
                                new AllocatedShare(
                                        "TH-81", new BigDecimal("0.00"), krabi, 0L, new BigDecimal("4.2000")),
                                new AllocatedShare(
                                        "TH-83", new BigDecimal("2000.25"), phuket, 0L, new BigDecimal("4.6500"))),
                        null,
                        null));
    }

    @Test
    void a_share_is_money() {
        finalize("TH-81", "4.2000");
        finalize("TH-83", "4.6500");

        rejected(
                allocate(null, null, null, share("TH-81", "-1"), share("TH-83", "0.005")),
                "incentive.share.amount",
                "These shares cannot be paid: TH-81=-1, TH-83=0.005; send amounts of 0 baht or more, with two decimals at"
                        + " most.");
    }

    @Test
    void shares_add_up_to_the_total() {
        finalize("TH-83", "4.6500");

        rejected(
                allocate(null, "1500", null, share("TH-83", "1000")),
                "incentive.total.mismatch",
                "The shares add up to 1000 baht, not to 1500; correct the shares or the total.");
    }

    @Test
    void a_year_is_allocated_once_and_corrected_as_a_whole() {
        finalize("TH-83", "4.6500");
        IncentivesAllocated before = new IncentivesAllocated(
                2557,
                MARCH,
                new BigDecimal("900.00"),
                List.of(new AllocatedShare("TH-83", new BigDecimal("900.00"), 1L, 0L, new BigDecimal("4.6500"))),
                null,
                null);
        long position = log.add(before);

        rejected(
                fixture.given(before).when(allocate(null, null, null, share("TH-83", "1000"))),
                "incentive.allocation.stands",
                "The incentives of 2557 are allocated already; to correct that allocation name its position in corrects and"
                        + " send every share anew.");
        rejected(
                fixture.given(before).when(allocate(null, null, 1L, share("TH-83", "1000"))),
                "incentive.correction.not-standing",
                "Position 1 is not the allocation of 2557 that stands; name the position of the latest one.");
        fixture.given(before)
                .when(allocate(null, null, position, share("TH-83", "1000")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void both_languages_hold_the_same_codes() {
        assertThat(messages("th").stringPropertyNames())
                .isEqualTo(messages("en").stringPropertyNames())
                .hasSize(9);
    }

    private void work(String unit) {
        log.add(new SelfAssessmentReturned(unit, 2557, Round.TWELVE_MONTH, MARCH, null));
    }

    private long finalize(String unit, String net) {
        return log.add(new ScorecardFinalized(
                unit,
                2557,
                MARCH,
                null,
                new TrackTotals(
                        List.of(),
                        List.of(),
                        new BigDecimal("100.00"),
                        new BigDecimal(net),
                        new BigDecimal("0.0000"),
                        new BigDecimal(net))));
    }

    private static Share share(String unit, String amount) {
        return new Share(unit, new BigDecimal(amount));
    }

    private static AllocateIncentives allocate(
            @Nullable Authority authority, @Nullable String total, @Nullable Long corrects, Share... shares) {
        return new AllocateIncentives(
                2557, List.of(shares), null, total == null ? null : new BigDecimal(total), authority, corrects, null);
    }

    private void rejected(AllocateIncentives command, String code, String english) {
        rejected(fixture.givenNoPriorActivity().when(command), code, english);
    }

    private static void rejected(ResultValidator<IncentiveAllocation> result, String code, String english) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<RuleBroken>(code + ": " + english) {
            @Override
            protected boolean matchesSafely(RuleBroken broken) {
                assertThat(broken.code()).isEqualTo(code);
                assertThat(filled("en", broken)).isEqualTo(english);
                assertThat(filled("th", broken)).doesNotContain("{");
                return true;
            }
        });
    }

    private static String filled(String language, RuleBroken broken) {
        String text = Objects.requireNonNull(messages(language).getProperty(broken.code()));
        for (Map.Entry<String, String> fact : broken.facts().entrySet()) {
            text = text.replace("{" + fact.getKey() + "}", fact.getValue());
        }
        return text;
    }

    private static Properties messages(String language) {
        try (InputStream stream = Objects.requireNonNull(
                AllocateIncentives.class.getResourceAsStream("rules_" + language + ".properties"))) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
