package org.changwat.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the ledger: both sides in one process, or the one that a profile names. */
@SpringBootApplication(scanBasePackages = {})
public class ChangwatLedger {

    public static void main(String[] args) {
        SpringApplication.run(ChangwatLedger.class, args);
    }
}
