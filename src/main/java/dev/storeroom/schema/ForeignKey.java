package dev.storeroom.schema;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The fields that join the records of two models, seen from a relation field.
///
/// Two records belong together if every field of `own` equals the field of `related` in the same
/// place. Null equals nothing: a foreign key with a null part refers to no record. A foreign key
/// may also name a record that is not there, which is no error.
///
/// @param holder the model on which the foreign key stands; the fields of the other one are
///   referred to
/// @param own fields of the model that has the relation field; never empty
/// @param related fields of the related model, as many and in the same order
/// @param origin who named the foreign key's fields
/// @param index the index of the related model whose fields begin with `related`; null if the
///   related model is found by its primary key, or if the schema declares no index
public record ForeignKey(
        Holder holder,
        List<String> own,
        List<String> related,
        Origin origin,
        @Nullable String index) {

    public ForeignKey {
        own = List.copyOf(own);
        related = List.copyOf(related);
        if (own.isEmpty() || own.size() != related.size()) {
            throw new IllegalArgumentException("no pairs of fields: " + own + " and " + related);
        }
    }

    /// One of the two models of a relation.
    public enum Holder {
        /// The model that has the relation field.
        OWN,
        /// The model that the relation field refers to.
        RELATED
    }

    /// Who named the fields of a foreign key.
    public enum Origin {
        /// Amplify makes the fields. They are ordinary fields of the model, without a place of
        /// their own in the schema's text.
        GENERATED,
        /// The schema names fields that it declares: `fields`, or an index.
        FIELDS,
        /// The schema names declared fields by `references`.
        REFERENCES
    }

    /// The foreign key's own fields, on the model that holds it.
    public List<String> fields() {
        return holder == Holder.OWN ? own : related;
    }

    /// What the foreign key's fields hold: fields of the other model, in the same order.
    public List<String> referred() {
        return holder == Holder.OWN ? related : own;
    }

    /// Tells whether Amplify made the fields.
    public boolean isGenerated() {
        return origin == Origin.GENERATED;
    }

    /// Tells whether this and the other one join the same fields, seen from the two ends.
    public boolean isMirrorOf(ForeignKey other) {
        return holder != other.holder && own.equals(other.related) && related.equals(other.own);
    }
}
