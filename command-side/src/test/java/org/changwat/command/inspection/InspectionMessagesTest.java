package org.changwat.command.inspection;

import org.changwat.command.RuleMessages;
import org.junit.jupiter.api.Test;

class InspectionMessagesTest {

    @Test
    void every_rule_says_what_is_wrong_in_both_languages() {
        RuleMessages.holdForEveryRuleOf(InspectionRound.class);
    }
}
