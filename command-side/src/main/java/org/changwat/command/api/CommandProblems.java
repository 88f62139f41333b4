package org.changwat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what keeps a request from becoming a command at all. */
@RestControllerAdvice(assignableTypes = {CommandIntake.class, CommandDirectory.class})
class CommandProblems {

    private final Answers answers;

    CommandProblems(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Unacceptable unacceptable, HttpServletRequest request) {
        return answers.of(unacceptable.problem(), Languages.of(request));
    }
}
