package org.changwat.query.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;

/**
 * How query processes tell each other how far their segments are, in one small document each, at most 20 ms old while
 * there are several; the stored tokens would be up to seconds old. Whether a process lives is told by its beat
 * going on, so that no two clocks are compared.
 */
final class Beats {

    static final String PROCESSES = "view-processes";

    private static final long SLOW_MILLIS = 500;
    private static final long DEAD_MILLIS = 4_000;
    private static final long FORGOTTEN_MILLIS = 120_000;

    private final MongoTemplate template;
    private final String node;
    private final Pace pace;
    private final Map<String, Heard> heard = new HashMap<>();
    private volatile List<Beat> others = List.of();
    private List<Mark> told = List.of();
    private long beat;
    private long toldAt;
    private long listenedAt;
    private boolean first = true;

    Beats(MongoTemplate template, String node, Pace pace) {
        this.template = template;
        this.node = node;
        this.pace = pace;
    }

    /** Tells and listens where it is time to; called every 20 ms. */
    void tick(List<String> processors, List<Mark> marks) {
        boolean alone = others.isEmpty();
        boolean news = !alone && !marks.equals(told);
        if (first || news || pace.millisSince(toldAt) >= SLOW_MILLIS) {
            template.save(new Beat(node, ++beat, processors, marks), PROCESSES);
            told = marks;
            toldAt = pace.nanos();
        }
        if (first || !alone || pace.millisSince(listenedAt) >= SLOW_MILLIS) {
            listen();
            listenedAt = pace.nanos();
        }
        first = false;
    }

    private void listen() {
        List<Beat> alive = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Beat each : template.findAll(Beat.class, PROCESSES)) {
            if (each.node().equals(node)) {
                continue;
            }
            seen.add(each.node());
            Heard before = heard.get(each.node());
            if (before == null || before.beat != each.beat()) {
                heard.put(each.node(), new Heard(each.beat(), pace.nanos()));
                alive.add(each);
            } else if (pace.millisSince(before.at) < DEAD_MILLIS) {
                alive.add(each);
            } else if (pace.millisSince(before.at) > FORGOTTEN_MILLIS) {
                template.remove(Query.query(Criteria.where("_id").is(each.node())), PROCESSES);
            }
        }
        heard.keySet().retainAll(seen);
        others = List.copyOf(alive);
    }

    /** How many processes, this one included, run a processor. */
    int sharing(String processor) {
        return 1
                + (int) others.stream()
                        .filter(each -> each.processors().contains(processor))
                        .count();
    }

    /** What other processes have told of a processor's segments. */
    Map<Integer, Long> told(String processor) {
        Map<Integer, Long> positions = new HashMap<>();
        for (Beat each : others) {
            for (Mark mark : each.marks()) {
                if (mark.processor().equals(processor)) {
                    positions.merge(mark.segment(), mark.position(), Math::max);
                }
            }
        }
        return positions;
    }

    /** Says goodbye, so that the others share the segments at once. */
    void leave() {
        template.remove(Query.query(Criteria.where("_id").is(node)), PROCESSES);
    }

    /**
     * What a process tells.
     *
     * @param beat goes on while the process lives
     * @param processors that it runs
     * @param marks of the segments that it holds
     */
    record Beat(@Id String node, long beat, List<String> processors, List<Mark> marks) {}

    /** Position up to which a segment is written. */
    record Mark(String processor, int segment, long position) {}

    private record Heard(long beat, long at) {}
}
