package org.changwat.security;

import java.util.List;
import java.util.Optional;
import org.changwat.events.log.EventLog;
import org.changwat.events.reference.Units;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whether an account may send a command about this: one role that the command is open to must reach its target. That nobody judges
 * their own work is a rule of the decisions themselves, which see who submitted.
 */
public final class CommandAccess {

    /** Another unit, region or owner than the account's. */
    public static final String OTHER_UNIT = "access.other-unit";

    /** No row says whom the command is about. */
    public static final String UNCLASSIFIED = "access.unclassified";

    private final EventLog log;

    public CommandAccess(EventLog log) {
        this.log = log;
    }

    /**
     * Code of the refusal, or empty where it may.
     *
     * @param openTo roles that the command is open to, of which the account holds one
     * @param body as bound to the command
     */
    public Optional<String> refusal(String command, List<String> openTo, JsonNode body, SignedIn account) {
        CommandTarget target = CommandTargets.ALL.get(command);
        if (target == null) {
            return Optional.of(UNCLASSIFIED);
        }
        List<Roles> held = account.roles().stream()
                .filter(openTo::contains)
                .map(Roles::valueOf)
                .toList();
        if (held.stream().anyMatch(role -> role.reach() == Roles.Reach.COUNTRY)) {
            return Optional.empty();
        }
        Optional<String> about = target.of(body, log);
        boolean reached =
                about.isPresent() && held.stream().anyMatch(role -> reaches(role, about.get(), target, account));
        return reached ? Optional.empty() : Optional.of(OTHER_UNIT);
    }

    /** Whether the account of this thread's request holds a role that reaches a unit, so that it is worth offering the command. */
    public boolean mayAct(String command, List<String> openTo, String unit) {
        return SignedIn.now()
                .filter(account -> account.roles().stream().anyMatch(openTo::contains))
                .filter(account ->
                        refusal(command, openTo, bodyAbout(unit), account).isEmpty())
                .isPresent();
    }

    private static JsonNode bodyAbout(String unit) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        List.of("unit", "province", "owner", "agency").forEach(member -> body.put(member, unit));
        return body;
    }

    private static boolean reaches(Roles role, String about, CommandTarget target, SignedIn account) {
        return switch (role.reach()) {
            case UNIT -> account.units().contains(about) || reachesMember(role, about, target, account);
            case REGION -> target == CommandTarget.REGION ? account.regions().contains(about) : account.inspects(about);
            case COUNTRY -> true;
        };
    }

    /** A cluster's office acts for its members where a command names a province that it is about. */
    private static boolean reachesMember(Roles role, String province, CommandTarget target, SignedIn account) {
        return role == Roles.CLUSTER_OFFICER
                && target == CommandTarget.PROVINCE
                && Units.find(province)
                        .map(unit -> unit.clusters().values().stream().anyMatch(account.units()::contains))
                        .orElse(false);
    }
}
