package org.changwat.app.simulation;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.changwat.command.scorecard.ReturnMilestone;
import org.changwat.command.scorecard.SubmitMilestone;
import org.changwat.command.scorecard.VerifyMilestone;
import org.changwat.events.Round;
import org.changwat.events.scorecard.MilestoneSubmitted.Completion;

/** The five steps of one milestone line: planned over the year, done on time or late, looked at, sent back and sent again. */
final class Steps {

    private static final List<LocalDate> PLANNED = List.of(
            LocalDate.of(2013, 12, 2),
            LocalDate.of(2014, 2, 10),
            LocalDate.of(2014, 4, 28),
            LocalDate.of(2014, 7, 7),
            LocalDate.of(2014, 9, 1));

    private final String unit;
    private final String line;
    private final SplittableRandom random;
    private final YearPlan plan;
    private int run;

    Steps(String unit, String line, SplittableRandom random, YearPlan plan) {
        this.unit = unit;
        this.line = line;
        this.random = random;
        this.plan = plan;
    }

    /**
     * Plays the year of the line.
     *
     * @param diligence 0 to 99; the higher, the fewer delays
     * @return the level that the done steps reach, in hundredths
     */
    int play(int diligence) {
        for (int step = 1; step <= PLANNED.size(); step++) {
            boolean late = random.nextInt(100) >= diligence;
            LocalDate done = PLANNED.get(step - 1).plusDays(late ? random.nextInt(20, 90) : random.nextInt(20));
            if (done.isAfter(Work.TWELVE_MONTHS)) {
                notYet(step, done);
            } else if (done.isAfter(Work.NINE_MONTHS)) {
                submit(Season.SECOND_HALF, step, done, late);
                verify(Season.SECOND_LOOK, step, LocalDate.of(2014, 11, 10));
                run = run == step - 1 ? step : run;
            } else {
                submit(Season.FIRST_HALF, step, done, late);
                look(step, done);
                run = run == step - 1 ? step : run;
            }
        }
        return Math.max(100, run * 100);
    }

    private void look(int step, LocalDate done) {
        if (random.nextInt(100) < 88) {
            verify(Season.FIRST_LOOK, step, LocalDate.of(2014, 8, 4));
            return;
        }
        plan.add(
                Season.FIRST_LOOK,
                new ReturnMilestone(
                        unit,
                        Work.YEAR,
                        line,
                        step,
                        Round.NINE_MONTH,
                        LocalDate.of(2014, 8, 4).plusDays(random.nextInt(14)),
                        null,
                        Phrases.one(Phrases.RETURNED, random)));
        if (random.nextInt(100) < 85) {
            submit(Season.SENT_AGAIN, step, done, false);
            verify(Season.SECOND_LOOK, step, LocalDate.of(2014, 11, 10));
        }
    }

    private void submit(Season season, int step, LocalDate done, boolean late) {
        plan.add(
                season,
                new SubmitMilestone(
                        unit,
                        Work.YEAR,
                        line,
                        step,
                        done,
                        Completion.DONE,
                        null,
                        season == Season.FIRST_HALF ? Round.NINE_MONTH : Round.TWELVE_MONTH,
                        Phrases.one(Phrases.STEP_DONE, random),
                        Work.evidence("รายงานผลขั้นตอนที่ " + step, done),
                        null,
                        Phrases.one(late ? Phrases.LATE : Phrases.ON_TIME, random)));
    }

    private void notYet(int step, LocalDate expected) {
        String why = Phrases.one(Phrases.NOT_YET, random);
        plan.add(
                Season.SECOND_HALF,
                new SubmitMilestone(
                        unit,
                        Work.YEAR,
                        line,
                        step,
                        Work.TWELVE_MONTHS,
                        random.nextBoolean() ? Completion.PARTLY : Completion.EXPECTED,
                        expected,
                        Round.TWELVE_MONTH,
                        why,
                        List.of(),
                        null,
                        why));
    }

    private void verify(Season season, int step, LocalDate from) {
        if (random.nextInt(100) < 92) {
            plan.add(
                    season,
                    new VerifyMilestone(
                            unit,
                            Work.YEAR,
                            line,
                            step,
                            season == Season.FIRST_LOOK ? Round.NINE_MONTH : Round.TWELVE_MONTH,
                            from.plusDays(random.nextInt(14)),
                            null,
                            Phrases.one(Phrases.VERIFIED, random)));
        }
    }
}
