package dev.storeroom.backend.server;

import dev.storeroom.backend.fault.Fault;
import dev.storeroom.backend.fault.Faults;

import java.util.Map;

/// Answers late, or that it cannot, where it is told to.
record FaultyHandler(GraphqlHandler handler, Faults faults) {
    GraphqlHandler.Answer answer(Map<String, String> headers, byte[] body) {
        faults.delay();
        if (faults.strikes(Fault.TOO_MANY_REQUESTS))
            return GraphqlHandler.error(429, "TooManyRequestsException", "Rate exceeded");
        if (faults.strikes(Fault.SERVER_ERROR))
            return GraphqlHandler.error(500, "InternalFailure", "The server was told to fail.");
        return handler.answer(headers, body);
    }
}
