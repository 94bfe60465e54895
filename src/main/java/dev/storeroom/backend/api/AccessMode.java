package dev.storeroom.backend.api;

import dev.storeroom.schema.Attribute;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// How a caller of an API proves who it is.
public enum AccessMode {
    API_KEY("@aws_api_key"),
    IAM("@aws_iam"),
    USER_POOLS("@aws_cognito_user_pools"),
    OPEN_ID("@aws_oidc"),
    FUNCTION("@aws_lambda");

    /// The mode of what says nothing else.
    private static final Set<AccessMode> USUAL = EnumSet.of(API_KEY);

    private final String directive;

    AccessMode(String directive) {
        this.directive = directive;
    }

    /// The modes that a schema names by directives of their own.
    static Set<AccessMode> written(List<Attribute> attributes) {
        Set<AccessMode> modes = EnumSet.noneOf(AccessMode.class);
        for (AccessMode mode : values()) {
            String name = mode.directive.substring(1);
            if (attributes.stream().anyMatch(each -> each.name().equals(name))) modes.add(mode);
        }
        return modes;
    }

    /// The directives for what these modes may reach, each after a space; none for the usual mode.
    static String directives(Collection<AccessMode> modes) {
        Set<AccessMode> all = Set.copyOf(modes);
        return all.equals(USUAL) ? "" : allDirectives(all);
    }

    /// The directives for these modes, the usual one too.
    static String allDirectives(Set<AccessMode> modes) {
        return modes.stream()
                .sorted()
                .map(mode -> " " + mode.directive)
                .collect(Collectors.joining());
    }
}
