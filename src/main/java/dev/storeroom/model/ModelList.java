package dev.storeroom.model;

import dev.storeroom.data.ModelRecord;

import org.jspecify.annotations.Nullable;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// A relation to many records. They are loaded when they are asked for, once.
///
/// The related records hold such a relation, so it is changed by saving those. The list of an
/// instance that was built is empty; what `save` returns for it loads its own. Any thread may use
/// one; loading waits for the disk.
public final class ModelList<R extends Model> implements Iterable<R> {
    private static final ModelList<?> NONE = new ModelList<>(List::of);

    private final Loader<R> loader;
    private volatile @Nullable List<R> loaded;

    private interface Loader<R> {
        List<R> load();
    }

    private ModelList(Loader<R> loader) {
        this.loader = loader;
    }

    @SuppressWarnings("unchecked") // it has none of any type
    public static <R extends Model> ModelList<R> none() {
        return (ModelList<R>) NONE;
    }

    static <R extends Model> ModelList<R> stored(
            Class<R> type, ModelRecord from, String relation, Relations relations) {
        return new ModelList<>(() -> relations.many(type, from, relation));
    }

    /// The records, in the order in which they were created here.
    public List<R> load() {
        List<R> known = loaded;
        if (known == null) {
            known = loader.load();
            loaded = known;
        }
        return known;
    }

    public Stream<R> stream() {
        return load().stream();
    }

    @Override
    public Iterator<R> iterator() {
        return load().iterator();
    }
}
