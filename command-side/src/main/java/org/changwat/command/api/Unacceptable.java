package org.changwat.command.api;

/** Carries a problem out of reading a request, before there is a command to decide. */
class Unacceptable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient CommandProblem problem;

    Unacceptable(CommandProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    CommandProblem problem() {
        return problem;
    }
}
