package org.changwat.events;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.axonframework.serialization.Revision;
import org.changwat.events.agreement.AgreementEvent;
import org.changwat.events.changerequest.ChangeRequestEvent;
import org.changwat.events.directory.ClusterSchemeEvent;
import org.changwat.events.directory.PersonEvent;
import org.changwat.events.directory.UnitEvent;
import org.changwat.events.draftindicator.DraftIndicatorEvent;
import org.changwat.events.framework.FrameworkEvent;
import org.changwat.events.improvement.ImprovementEvent;
import org.changwat.events.incentive.IncentiveEvent;
import org.changwat.events.inspection.InspectionEvent;
import org.changwat.events.inspection.InspectionRoundEvent;
import org.changwat.events.knowledge.KnowledgeSharingEvent;
import org.changwat.events.nationalreport.NationalProjectEvent;
import org.changwat.events.plan.PlanEvent;
import org.changwat.events.scorecard.ScorecardEvent;
import org.jspecify.annotations.Nullable;

/** The registry of stored event types: stable names, never Java class names. A name, once used, keeps its meaning. */
public final class EventTypes {

    private static final List<Class<? extends DomainEvent>> FAMILIES = List.of(
            FrameworkEvent.class,
            AgreementEvent.class,
            ScorecardEvent.class,
            ChangeRequestEvent.class,
            IncentiveEvent.class,
            InspectionRoundEvent.class,
            InspectionEvent.class,
            NationalProjectEvent.class,
            PlanEvent.class,
            KnowledgeSharingEvent.class,
            ImprovementEvent.class,
            UnitEvent.class,
            ClusterSchemeEvent.class,
            PersonEvent.class,
            DraftIndicatorEvent.class);

    private static final Map<String, Class<? extends DomainEvent>> BY_NAME = collect();

    private EventTypes() {}

    /** All types by stable name, grouped by family in the order of the year. */
    public static Map<String, Class<? extends DomainEvent>> all() {
        return BY_NAME;
    }

    /** The class behind a stable name, or null where the name is not one of ours. */
    public static @Nullable Class<? extends DomainEvent> classOf(String name) {
        return BY_NAME.get(name);
    }

    /** The stable name of an event class. */
    public static String nameOf(Class<?> type) {
        return type.getSimpleName();
    }

    /** The revision of an event class's stored form, from its {@link Revision}. */
    public static String revisionOf(Class<?> type) {
        Revision revision = type.getAnnotation(Revision.class);
        if (revision == null) {
            throw new IllegalArgumentException(type.getName() + " carries no @Revision");
        }
        return revision.value();
    }

    /** The revisions that an event's stored form has had, from {@code "1"} to the present one: the log may hold each of them. */
    public static List<String> revisionsOf(Class<?> type) {
        return IntStream.rangeClosed(1, Integer.parseInt(revisionOf(type)))
                .mapToObj(Integer::toString)
                .toList();
    }

    /** Whether the stored form of a revision has a member, by its {@link Since}. */
    public static boolean has(RecordComponent member, String revision) {
        Since since = member.getAnnotation(Since.class);
        return since == null || Integer.parseInt(since.value()) <= Integer.parseInt(revision);
    }

    private static Map<String, Class<? extends DomainEvent>> collect() {
        Map<String, Class<? extends DomainEvent>> types = new LinkedHashMap<>();
        for (Class<? extends DomainEvent> family : FAMILIES) {
            for (Class<?> member : family.getPermittedSubclasses()) {
                Class<?> clash = types.put(nameOf(member), member.asSubclass(DomainEvent.class));
                if (clash != null) {
                    throw new IllegalStateException("Two event types are named " + nameOf(member));
                }
            }
        }
        return Collections.unmodifiableMap(types);
    }
}
