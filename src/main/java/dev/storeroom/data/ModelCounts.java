package dev.storeroom.data;

/// How many records a model has, and how many of its mutations are in which state.
///
/// @param pending mutations kept for upload, whatever they wait for
/// @param failed mutations that a server refused
/// @param conflicts mutations that need a person's decision
public record ModelCounts(long rows, long pending, long failed, long conflicts) {
    public static final ModelCounts NONE = new ModelCounts(0, 0, 0, 0);

    public ModelCounts plus(ModelCounts other) {
        return new ModelCounts(
                rows + other.rows,
                pending + other.pending,
                failed + other.failed,
                conflicts + other.conflicts);
    }

    public ModelCounts negated() {
        return new ModelCounts(-rows, -pending, -failed, -conflicts);
    }
}
