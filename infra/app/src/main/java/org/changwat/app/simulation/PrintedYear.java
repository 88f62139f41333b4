package org.changwat.app.simulation;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Prints a simulated year, for load runs and for whoever wants to see it: season, unit ({@code -} for the country) and command line, parted
 * by tabs, after the framework that the year rests on. The one argument is the seed, {@code 2557} where none is given.
 */
public final class PrintedYear {

    private static final String FRAMEWORK = "/cases/framework-2557.ndjson";

    private PrintedYear() {}

    public static void main(String[] arguments) throws IOException {
        long seed = arguments.length == 0 ? Work.YEAR : Long.parseLong(arguments[0]);
        print(seed, new PrintStream(System.out, false, StandardCharsets.UTF_8));
    }

    static void print(long seed, PrintStream out) throws IOException {
        try (InputStream framework = PrintedYear.class.getResourceAsStream(FRAMEWORK)) {
            if (framework == null) {
                throw new IllegalStateException(FRAMEWORK + " is not on the class path");
            }
            new String(framework.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> out.print("FRAMEWORK\t-\t" + line + "\n"));
        }
        new YearSimulator(seed, Set.of())
                .seasoned()
                .forEach(line -> out.print(line.season() + "\t" + line.unit() + "\t"
                        + new String(line.text(), StandardCharsets.UTF_8) + "\n"));
        out.flush();
    }
}
