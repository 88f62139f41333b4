package org.changwat.command.api;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Answers what keeps a request from becoming a command at all. */
@RestControllerAdvice(assignableTypes = {CommandIntake.class, CommandDirectory.class, EvidenceIntake.class})
class CommandProblems {

    private final Answers answers;

    CommandProblems(Answers answers) {
        this.answers = answers;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> on(Unacceptable unacceptable, HttpServletRequest request) {
        return answers.of(unacceptable.problem(), Languages.of(request));
    }

    /** The server stops reading a file that is too large by far before it is all there. */
    @ExceptionHandler
    ResponseEntity<byte[]> on(MaxUploadSizeExceededException tooLarge, HttpServletRequest request) {
        return answers.of(EvidenceIntake.tooLarge(), Languages.of(request));
    }
}
