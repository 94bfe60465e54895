package dev.storeroom.schema;

import graphql.language.FieldDefinition;

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

    /// The relation directives of the second transformer.
    enum Kind {
        HAS_ONE("hasOne"),
        HAS_MANY("hasMany"),
        BELONGS_TO("belongsTo"),
        MANY_TO_MANY("manyToMany");

        private final String directive;

        Kind(String directive) {
            this.directive = directive;
        }

        /// The directive's name, without the `@`.
        String directive() {
            return directive;
        }
    }

    String name() {
        return definition.getName();
    }
}
