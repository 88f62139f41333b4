package org.changwat.command.directory;

import java.util.List;
import java.util.Objects;
import org.changwat.command.Correction;
import org.changwat.command.Logged;
import org.changwat.command.Rule;
import org.changwat.command.UnknownAggregate;
import org.changwat.events.Copies;
import org.changwat.events.LocalizedText;
import org.changwat.events.directory.UnitEvent;
import org.changwat.events.directory.UnitMerged;
import org.changwat.events.directory.UnitRegistered;
import org.changwat.events.directory.UnitRenamed;
import org.changwat.events.directory.UnitSplit;
import org.changwat.events.reference.Unit.UnitKind;
import org.jspecify.annotations.Nullable;

/** Decides on units. */
final class UnitDecisions {

    private UnitDecisions() {}

    static List<UnitEvent> decide(UnitState state, RegisterUnit command, Correction correction, KnownUnits known) {
        String parent = command.parent();
        Logged<UnitEvent> standing = state.latest();
        Rule.require(
                new CodeFitsTheKind(command.code(), command.kind()),
                new CodeKeepsItsMeaning(command.code(), command.name()),
                new UnitIsKnown("parent", String.valueOf(parent), parent == null || known.has(parent)),
                new CorrectsWhatStands(command.aggregateId(), "the registration", correction, registration(standing)));
        UnitRegistered event = new UnitRegistered(
                command.code(),
                command.kind(),
                command.name(),
                parent,
                command.effectiveFrom(),
                command.gazette(),
                command.corrects());
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(new EntryIsRecordedOnce(command.code(), standing != null, correction));
        return List.of(event);
    }

    static List<UnitEvent> decide(UnitState state, AmendUnit command, Correction correction, KnownUnits known) {
        UnitKind kind = state.kind();
        LocalizedText name = state.base(correction).name();
        if (kind == null || name == null) {
            throw new UnknownAggregate(command.aggregateId());
        }
        List<String> into = Copies.of(command.into());
        Logged<UnitEvent> standing = state.latest();
        Rule.require(
                new AmendmentNamesItsParts(command.code(), command.change(), command.name(), into),
                new CorrectsWhatStands(command.aggregateId(), "the amendment", correction, standing));
        into.forEach(code -> Rule.require(new UnitIsKnown("into", code, known.has(code))));
        UnitEvent event = event(command, name, into);
        if (standing != null && standing.saysTheSameAs(event)) {
            return List.of();
        }
        Rule.require(
                new CorrectionIsOfTheSameChange(
                        command.code(),
                        command.change(),
                        !correction.isAsked()
                                || standing != null && standing.event().getClass() == event.getClass()),
                new PartsAreOfOneKind(command.code(), kind, otherKinds(kind, into, known)),
                new UnitStillExists(command.code(), state.base(correction).ended()),
                new AmendmentsFollowInTime(
                        command.code(),
                        command.effectiveFrom(),
                        state.base(correction).since()));
        return event instanceof UnitRenamed renamed && renamed.to().equals(state.name()) && !correction.isAsked()
                ? List.of()
                : List.of(event);
    }

    private static UnitEvent event(AmendUnit command, LocalizedText name, List<String> into) {
        return switch (command.change()) {
            case RENAME ->
                new UnitRenamed(
                        command.code(),
                        name,
                        Objects.requireNonNull(command.name()),
                        command.effectiveFrom(),
                        command.gazette(),
                        command.corrects());
            case SPLIT ->
                new UnitSplit(command.code(), into, command.effectiveFrom(), command.gazette(), command.corrects());
            case MERGE ->
                new UnitMerged(
                        command.code(), into.get(0), command.effectiveFrom(), command.gazette(), command.corrects());
        };
    }

    private static List<String> otherKinds(UnitKind kind, List<String> into, KnownUnits known) {
        return into.stream()
                .filter(code ->
                        known.find(code).filter(unit -> unit.kind() == kind).isEmpty())
                .toList();
    }

    private static @Nullable Logged<UnitEvent> registration(@Nullable Logged<UnitEvent> standing) {
        return standing != null && standing.event() instanceof UnitRegistered ? standing : null;
    }
}
