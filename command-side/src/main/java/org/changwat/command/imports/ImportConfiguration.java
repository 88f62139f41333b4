package org.changwat.command.imports;

import org.changwat.command.api.CommandBatch;
import org.changwat.command.api.CommandGate;
import org.changwat.command.api.CurrentActor;
import org.changwat.command.api.RuleMessages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports; needs the gate and its batch. */
@Configuration(proxyBeanMethods = false)
public class ImportConfiguration {

    @Bean
    ImportTexts importTexts(RuleMessages messages) {
        return new ImportTexts(messages);
    }

    @Bean
    ImportIntake importIntake(CommandGate gate, CommandBatch batch, ImportTexts texts, CurrentActor actor) {
        return new ImportIntake(new Imports(gate, batch), texts, actor);
    }

    @Bean
    ImportProblems importProblems(ImportTexts texts) {
        return new ImportProblems(texts);
    }
}
