package org.changwat.command.api;

import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Stands for an endpoint of the query side, which answers its problems itself. */
@RestController
class OtherSide {

    @GetMapping("/api/v1/other")
    String number(@RequestParam int number) {
        return String.valueOf(number);
    }

    @RestControllerAdvice(assignableTypes = OtherSide.class)
    static class Problems {

        @ExceptionHandler
        String on(MethodArgumentTypeMismatchException mismatch) {
            return "its own answer";
        }
    }
}
