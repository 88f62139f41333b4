package org.changwat.query.projection;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/**
 * Which copies there are, for all processes: the one in service of each view, the one that is being built, and those that
 * nobody needs any more. Each step is one conditional write of one document and may be done by any process, again too.
 */
final class Copies {

    static final String ALIASES = "view-aliases";
    static final String BUILDS = "view-builds";
    static final String RETIRED = "view-retired";

    private final MongoTemplate template;

    Copies(MongoTemplate template) {
        this.template = template;
    }

    /** All that stands, in three small reads; builds first, so that a build seen as done is seen in service. */
    Known read() {
        Map<String, Build> builds = byName(template.findAll(Build.class, BUILDS), Build::name);
        Map<String, Alias> aliases = byName(template.findAll(Alias.class, ALIASES), Alias::name);
        return new Known(aliases, builds, template.findAll(Retired.class, RETIRED));
    }

    private static <T> Map<String, T> byName(List<T> all, Function<T, String> name) {
        Map<String, T> found = new HashMap<>();
        all.forEach(each -> found.put(name.apply(each), each));
        return found;
    }

    /** Puts a first copy in service at once, where the log has nothing that it lacks. */
    void serve(Copy first) {
        try {
            template.insert(new Alias(first.name(), first.version(), first.build()), ALIASES);
        } catch (DuplicateKeyException another) {
            return; // another process did it
        }
    }

    /** Begins a build; false where one is going on. */
    boolean begin(Build build) {
        try {
            template.insert(build, BUILDS);
            return true;
        } catch (DuplicateKeyException running) {
            return false;
        }
    }

    /** Gives a build up for a newer one, unless another process did. */
    void supersede(Build old, Build next) {
        retire(old.copy());
        template.updateFirst(
                only(old.name(), old.build()),
                new Update()
                        .set("version", next.version())
                        .set("build", next.build())
                        .set("startedAt", next.startedAt()),
                BUILDS);
    }

    /** Puts what was built in service and retires what served before. */
    void flip(Build built, @Nullable Alias before) {
        if (before == null) {
            serve(built.copy());
        } else if (before.build() < built.build()) {
            template.updateFirst(
                    only(before.name(), before.build()),
                    new Update().set("version", built.version()).set("build", built.build()),
                    ALIASES);
        }
        Alias now = template.findById(built.name(), Alias.class, ALIASES);
        if (now != null && now.build() >= built.build()) {
            if (before != null && before.build() < now.build()) {
                retire(before.copy());
            }
            if (now.build() > built.build()) {
                retire(built.copy());
            }
            template.remove(only(built.name(), built.build()), BUILDS);
        }
    }

    /** Takes a copy out of service without another in its place. */
    void withdraw(Alias alias) {
        retire(alias.copy());
        template.remove(only(alias.name(), alias.build()), ALIASES);
    }

    void retire(Copy copy) {
        template.save(new Retired(copy.processor(), copy.name(), copy.version(), copy.build()), RETIRED);
    }

    void forget(Retired retired) {
        template.remove(Query.query(Criteria.where("_id").is(retired.processor())), RETIRED);
    }

    private static Query only(String name, int build) {
        return Query.query(Criteria.where("_id").is(name).and("build").is(build));
    }

    /** What the database said of all views at one time. */
    record Known(Map<String, Alias> aliases, Map<String, Build> builds, List<Retired> retired) {}

    /** The copy in service of a view. */
    record Alias(@Id String name, int version, int build) {

        Copy copy() {
            return new Copy(name, version, build);
        }
    }

    /** The copy of a view that is being built. */
    record Build(@Id String name, int version, int build, Instant startedAt) {

        Copy copy() {
            return new Copy(name, version, build);
        }
    }

    /** A copy that is dropped when all readers have gone. */
    record Retired(@Id String processor, String name, int version, int build) {

        Copy copy() {
            return new Copy(name, version, build);
        }
    }
}
