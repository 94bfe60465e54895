package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.fault.Faults;

import java.util.Map;

/// Refuses callers whom another would let through, where [Fault#UNAUTHORIZED] strikes.
record FaultyAuthoriser(Authoriser authoriser, Faults faults) implements Authoriser {
    @Override
    public Decision decide(Map<String, String> headers) {
        return faults.strikes(Fault.UNAUTHORIZED)
                ? new Decision.Refused("You are not authorized to make this call.")
                : authoriser.decide(headers);
    }
}
