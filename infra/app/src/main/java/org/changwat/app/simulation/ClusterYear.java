package org.changwat.app.simulation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.changwat.app.simulation.Indicators.Indicator;
import org.changwat.command.agreement.AnswerNegotiationForm;
import org.changwat.command.agreement.ProposeAgreement;
import org.changwat.events.Coverage;
import org.changwat.events.LineLevel;
import org.changwat.events.Round;
import org.changwat.events.agreement.NegotiationFormAnswered.Answer;
import org.changwat.events.scorecard.IndicatorAssessed.Assessor;
import org.changwat.events.scorecard.IndicatorAssessed.Phase;

/** A cluster's year: two KPIs that its members share, agreed by form, measured twice, assessed once. */
final class ClusterYear {

    private static final BigDecimal HALF_OF_ITS_SHARE = new BigDecimal("7.50");

    private ClusterYear() {}

    static YearPlan of(String cluster, int number, SplittableRandom random) {
        YearPlan plan = new YearPlan();
        List<Indicator> indicators = List.of(Indicators.growth(number * 2), Indicators.growth(number * 2 + 3));
        plan.add(
                Season.CLUSTER_PROPOSED,
                new ProposeAgreement(
                        cluster,
                        Work.YEAR,
                        Coverage.WHOLE,
                        indicators.stream()
                                .map(each -> Indicators.line(each, LineLevel.CLUSTER, HALF_OF_ITS_SHARE, number, 0))
                                .toList(),
                        LocalDate.of(2014, 3, 11),
                        null,
                        "ร่างตัวชี้วัดของกลุ่มจังหวัดตามกรอบการประเมินผล"));
        plan.add(
                Season.CLUSTER_AGREED,
                new AnswerNegotiationForm(
                        cluster,
                        Work.YEAR,
                        Answer.AGREE,
                        null,
                        LocalDate.of(2014, 3, 12).plusDays(random.nextInt(10)),
                        null,
                        "กลุ่มจังหวัดเห็นด้วยกับตัวชี้วัดที่สำนักงาน ก.พ.ร. กำหนด"));
        Work work = new Work(cluster, random);
        for (Indicator indicator : indicators) {
            String line = "C-" + indicator.code();
            int level = random.nextInt(180, 480);
            plan.add(Season.FIRST_HALF, work.result(indicator, line, Math.max(100, level - 60), Round.NINE_MONTH));
            plan.add(Season.SECOND_HALF, work.result(indicator, line, level, Round.TWELVE_MONTH));
            plan.add(Season.JOINT, work.assessed(line, Assessor.OPDC, Phase.JOINT, level, LocalDate.of(2015, 2, 2)));
        }
        Plans.plan(cluster, random, plan);
        return plan;
    }
}
