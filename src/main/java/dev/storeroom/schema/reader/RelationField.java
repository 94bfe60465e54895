package dev.storeroom.schema.reader;

import graphql.language.AstPrinter;
import graphql.language.FieldDefinition;

import java.util.Arrays;

/// A field of a model that refers to another model, with the directive that says how.
///
/// @param target the other model's name
/// @param use the first relation directive on the field
record RelationField(
        FieldDefinition definition,
        String target,
        boolean isList,
        boolean required,
        Kind kind,
        DirectiveUse use) {

    /// The relation directives.
    enum Kind {
        HAS_ONE("hasOne"),
        HAS_MANY("hasMany"),
        BELONGS_TO("belongsTo"),
        MANY_TO_MANY("manyToMany"),
        /// The first transformer's one directive for all of them.
        CONNECTION("connection");

        private final String directive;

        Kind(String directive) {
            this.directive = directive;
        }

        static boolean isDirective(String name) {
            return Arrays.stream(values()).anyMatch(kind -> kind.directive.equals(name));
        }

        /// The directive's name, without the `@`.
        String directive() {
            return directive;
        }
    }

    /// Tells whether the related records are children of this model's.
    boolean isOfChildren() {
        return kind == Kind.HAS_ONE || kind == Kind.HAS_MANY;
    }

    /// Tells whether it refers to children, by the directive and by being a list or not.
    boolean fitsChildren() {
        return switch (kind) {
            case HAS_MANY -> isList;
            case HAS_ONE -> !isList;
            case BELONGS_TO, MANY_TO_MANY, CONNECTION -> false;
        };
    }

    /// Tells whether the type has a `!` anywhere, even inside a list.
    boolean hasRequiredPart() {
        return AstPrinter.printAstCompact(definition.getType()).contains("!");
    }

    String name() {
        return definition.getName();
    }
}
