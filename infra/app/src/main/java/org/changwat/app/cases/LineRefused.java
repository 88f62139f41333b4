package org.changwat.app.cases;

import java.util.Locale;
import java.util.stream.Collectors;
import org.changwat.command.api.CommandBatch.LineResult;
import org.changwat.command.api.CommandProblem;
import org.changwat.command.api.RuleMessages;

/** A line of a script was not accepted; what stood before it stands, nothing after it was run. */
class LineRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LineRefused(Script script, LineResult result, CommandProblem problem, RuleMessages messages) {
        super("""
                %s, line %d (%s): %d %s%s
                  %s
                  %s
                  Loading stops here and continues at the next start; --changwat.load=none starts without it.""".formatted(
                        script.name(),
                        result.line(),
                        result.command(),
                        problem.status(),
                        problem.code(),
                        problem.violations().stream()
                                .map(violation -> " " + violation.pointer() + " " + violation.code())
                                .collect(Collectors.joining(",")),
                        messages.text(problem.code(), problem.facts(), Locale.forLanguageTag("th")),
                        messages.text(problem.code(), problem.facts(), Locale.ENGLISH)));
    }
}
