package org.changwat.events;

/** The three scores that stand side by side (domain rule 18). */
public enum Track {
    SELF,
    EVALUATOR,
    FINAL
}
