package org.changwat.command.api;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.changwat.command.Command;
import org.changwat.command.Describes;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Every command there is, by name, from the sealed families of the slices. */
public class CommandCatalogue {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * Collects the commands.
     *
     * @param families sealed interfaces, one a slice, whose permitted records carry {@link Describes}
     */
    public CommandCatalogue(List<Class<? extends Command>> families) {
        for (Class<? extends Command> family : families) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                add(member.asSubclass(Command.class));
            }
        }
    }

    public Collection<Entry> all() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** The command of that name, or null where there is none. */
    public @Nullable Entry find(String name) {
        return entries.get(name);
    }

    private void add(Class<? extends Command> type) {
        Describes describes = type.getAnnotation(Describes.class);
        if (describes == null || !type.isRecord()) {
            throw new IllegalArgumentException(type.getName() + " must be a record that carries @Describes");
        }
        Entry entry = new Entry(type.getSimpleName(), type, describes.th(), describes.en(), List.of(describes.roles()));
        if (entries.put(entry.name(), entry) != null) {
            throw new IllegalArgumentException("Two commands are named " + entry.name());
        }
    }

    /**
     * One command.
     *
     * @param roles who may send it; empty where only an automation does
     */
    public record Entry(String name, Class<? extends Command> type, String th, String en, List<String> roles) {

        public boolean automationOnly() {
            return roles.isEmpty();
        }

        /** JSON Schema 2020-12 of its body, to be changed at will. */
        public ObjectNode schema() {
            return Schemas.ofCommand(this);
        }
    }
}
