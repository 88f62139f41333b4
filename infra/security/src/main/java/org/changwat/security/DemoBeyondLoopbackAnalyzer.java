package org.changwat.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Tells an operator in words, and not in a trace of calls, why the demo did not start; Boot finds it by {@code spring.factories}. */
final class DemoBeyondLoopbackAnalyzer extends AbstractFailureAnalyzer<DemoBeyondLoopback> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DemoBeyondLoopback cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Leave server.address at 127.0.0.1, or leave out the demo profile; where everybody who can reach this machine may"
                        + " act as anybody, say so with --changwat.access.demo-anywhere=true.",
                cause);
    }
}
