package org.changwat.query.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One leaf of a register: as many rows as are read at once.
 *
 * @param rows those that it shows
 * @param first number of the first of them among those found, counted from 1; 0 where there is none
 * @param found how many fit what was chosen
 * @param total how many the register holds
 * @param number of this leaf, counted from 1
 * @param leaves how many there are, at least one
 */
public record Leaf<T>(List<T> rows, int first, int found, int total, int number, int leaves) {

    /** Rows on a leaf. */
    static final int LENGTH = 50;

    public Leaf {
        rows = List.copyOf(rows);
    }

    /**
     * A leaf of what was found; the nearest where there is none of that number.
     *
     * @param asked number of the leaf, or null for the first
     */
    static <T> Leaf<T> of(List<T> found, int total, @Nullable Integer asked) {
        int leaves = Math.max(1, (found.size() + LENGTH - 1) / LENGTH);
        int number = asked == null ? 1 : Math.min(Math.max(1, asked), leaves);
        int from = (number - 1) * LENGTH;
        List<T> rows = found.subList(from, Math.min(found.size(), from + LENGTH));
        return new Leaf<>(rows, rows.isEmpty() ? 0 : from + 1, found.size(), total, number, leaves);
    }

    public int count() {
        return rows.size();
    }

    public int last() {
        return rows.isEmpty() ? 0 : first + rows.size() - 1;
    }
}
