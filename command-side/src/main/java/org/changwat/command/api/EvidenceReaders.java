package org.changwat.command.api;

import java.util.List;
import org.changwat.command.api.EvidenceFiles.Citation;

/** Who may read a file: whoever may read a record that cites it. Without one from outside, whoever is let in may. */
@FunctionalInterface
public interface EvidenceReaders {

    boolean mayRead(Actor actor, List<Citation> citations);
}
