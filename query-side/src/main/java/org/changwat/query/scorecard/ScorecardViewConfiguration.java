package org.changwat.query.scorecard;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import org.changwat.query.api.Disclosure;
import org.changwat.query.api.ProblemTexts;
import org.changwat.query.api.ViewAnswers;
import org.changwat.query.history.Past;
import org.changwat.query.projection.Projection;
import org.changwat.query.projection.Views;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Cards and score histories; needs the {@link Views} of both, {@link Past} and {@link ViewAnswers}. */
@Configuration(proxyBeanMethods = false)
public class ScorecardViewConfiguration {

    @Bean
    Projection<Scorecard> scorecardProjection() {
        return new ScorecardProjection();
    }

    @Bean
    Projection<HistorySheet> scoreHistoryProjection() {
        return new ScoreHistoryProjection();
    }

    @Bean
    Scorecards scorecards(Views<Scorecard> cards, Views<HistorySheet> sheets, Past past, Disclosure disclosure) {
        return new Scorecards(cards, sheets, past, disclosure);
    }

    @Bean
    CardDifferences cardDifferences(Scorecards scorecards, JsonMapper json) {
        return new CardDifferences(scorecards, json);
    }

    @Bean
    ScorecardQueries scorecardQueries(Scorecards scorecards, CardDifferences differences, ViewAnswers answers) {
        return new ScorecardQueries(scorecards, differences, answers);
    }

    @Bean
    ProblemTexts scorecardProblemTexts() {
        return new ProblemTexts("org.changwat.query.scorecard.problems");
    }

    /** Decimals leave as texts with their scale: {@code "0.3000"}, never 0.3. */
    @Bean
    JsonMapperBuilderCustomizer decimalsAsTexts() {
        return builder -> builder.withConfigOverride(
                        BigDecimal.class, each -> each.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);
    }
}
