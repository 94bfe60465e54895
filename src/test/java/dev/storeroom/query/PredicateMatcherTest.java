package dev.storeroom.query;

import dev.storeroom.data.ModelRecord;
import dev.storeroom.testing.EveryType;

class PredicateMatcherTest extends PredicateContract {
    private final PredicateMatcher matcher = new PredicateMatcher(EveryType.THING);

    @Override
    protected boolean matches(ModelRecord record, Predicate predicate) {
        return matcher.matches(record, predicate);
    }
}
