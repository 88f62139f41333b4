package org.changwat.command.scorecard;

import org.changwat.command.AutomatedCommands;
import org.changwat.command.LedgerFacts;
import org.changwat.command.LoggedPositions;
import org.changwat.events.log.EventLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans of the scorecard slice: its automations, and what its decisions ask of the log. */
@Configuration(proxyBeanMethods = false)
public class ScorecardConfiguration {

    @Bean
    Cards cards(LedgerFacts facts) {
        return new Cards(facts);
    }

    @Bean
    LoggedPositions loggedPositions(EventLog log) {
        return position ->
                log.at(position).map(event -> new LoggedPositions.Place(event.aggregateId(), event.sequence()));
    }

    @Bean
    WhenAgreementSignedThenOpenScorecard whenAgreementSignedThenOpenScorecard(AutomatedCommands commands) {
        return new WhenAgreementSignedThenOpenScorecard(commands);
    }

    @Bean
    WhenClusterAgreedThenOpenScorecard whenClusterAgreedThenOpenScorecard(
            AutomatedCommands commands, LedgerFacts facts) {
        return new WhenClusterAgreedThenOpenScorecard(commands, facts);
    }

    @Bean
    WhenClusterScoreRecordedThenCarryToMembers whenClusterScoreRecordedThenCarryToMembers(
            AutomatedCommands commands, Cards cards) {
        return new WhenClusterScoreRecordedThenCarryToMembers(commands, cards);
    }

    @Bean
    WhenScorecardReopenedThenCarryClusterScores whenScorecardReopenedThenCarryClusterScores(
            AutomatedCommands commands, Cards cards) {
        return new WhenScorecardReopenedThenCarryClusterScores(commands, cards);
    }

    @Bean
    WhenScorecardOpenedThenCarryClusterScores whenScorecardOpenedThenCarryClusterScores(
            AutomatedCommands commands, Cards cards) {
        return new WhenScorecardOpenedThenCarryClusterScores(commands, cards);
    }

    @Bean
    WhenScorecardAmendedThenCarryClusterScores whenScorecardAmendedThenCarryClusterScores(
            AutomatedCommands commands, Cards cards) {
        return new WhenScorecardAmendedThenCarryClusterScores(commands, cards);
    }

    @Bean
    WhenAgreementAmendedThenAmendScorecard whenAgreementAmendedThenAmendScorecard(
            AutomatedCommands commands, LedgerFacts facts) {
        return new WhenAgreementAmendedThenAmendScorecard(commands, facts);
    }

    @Bean
    WhenCalendarAmendedThenAmendScorecards whenCalendarAmendedThenAmendScorecards(
            AutomatedCommands commands, LedgerFacts facts) {
        return new WhenCalendarAmendedThenAmendScorecards(commands, facts);
    }
}
