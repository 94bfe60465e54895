package dev.storeroom.schema;

import java.util.Arrays;
import java.util.Optional;

/// The scalars that AppSync knows, and the 64-bit integer that some schemas use beside them.
public enum ScalarType {
    ID("ID"),
    STRING("String"),
    INT("Int"),
    LONG("Long"),
    FLOAT("Float"),
    BOOLEAN("Boolean"),
    AWS_DATE("AWSDate"),
    AWS_TIME("AWSTime"),
    AWS_DATE_TIME("AWSDateTime"),
    AWS_TIMESTAMP("AWSTimestamp"),
    AWS_EMAIL("AWSEmail"),
    AWS_JSON("AWSJSON"),
    AWS_URL("AWSURL"),
    AWS_PHONE("AWSPhone"),
    AWS_IP_ADDRESS("AWSIPAddress");

    private final String graphqlName;

    ScalarType(String graphqlName) {
        this.graphqlName = graphqlName;
    }

    public String graphqlName() {
        return graphqlName;
    }

    public static Optional<ScalarType> named(String graphqlName) {
        return Arrays.stream(values())
                .filter(type -> type.graphqlName.equals(graphqlName))
                .findFirst();
    }

    /// Tells whether values are numbers.
    public boolean isNumeric() {
        return switch (this) {
            case INT, LONG, FLOAT, AWS_TIMESTAMP -> true;
            default -> false;
        };
    }

    /// Tells whether values are text that names a moment, so that order is by time, not by letter.
    public boolean isTemporal() {
        return switch (this) {
            case AWS_DATE, AWS_TIME, AWS_DATE_TIME -> true;
            default -> false;
        };
    }
}
