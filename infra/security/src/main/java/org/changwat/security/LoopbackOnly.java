package org.changwat.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;

/** Holds that an app which asks nobody for an account is reachable from its own machine only. */
public final class LoopbackOnly {

    private LoopbackOnly() {}

    /**
     * Checks the address that the server is told to listen on.
     *
     * @throws IllegalStateException naming the address and the remedy, where others could reach it
     */
    public static void require(@Nullable String address) {
        if (address == null || !isLoopback(address)) {
            throw new IllegalStateException("Without the demo profile every caller acts as " + SignedIn.LOCAL_OPERATOR
                    + ", so the ledger listens on loopback only, not on "
                    + (address == null ? "all addresses" : address)
                    + ". Leave server.address at 127.0.0.1, or start with --spring.profiles.active=demo.");
        }
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
