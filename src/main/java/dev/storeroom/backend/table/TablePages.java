package dev.storeroom.backend.table;

import static dev.storeroom.backend.table.Assumption.DELTA_SENDS_NEWEST;
import static dev.storeroom.backend.table.Assumption.LAST_SYNC_IS_KNOWN;

import dev.storeroom.data.Json;
import dev.storeroom.data.Value;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;

/// Reads the records of one model page by page.
public final class TablePages {
    private static final int USUAL_LIMIT = 100;
    private static final int GREATEST_LIMIT = 1000;

    private final String model;
    private final List<List<String>> keys;
    private final ItemStore store;
    private final TableRules rules;
    private final ChangeClock clock;
    private final IntUnaryOperator pageSizes;
    private final byte[] secret;

    /// @param keys that the store finds the model's records by, the partition of each first
    /// @param pageSizes how many records a page holds, of how many are asked for; at least 1
    /// @param secret signs page tokens
    public TablePages(
            String model,
            List<List<String>> keys,
            ItemStore store,
            TableRules rules,
            ChangeClock clock,
            IntUnaryOperator pageSizes,
            byte[] secret) {
        this.model = model;
        this.keys = List.copyOf(keys);
        this.store = store;
        this.rules = rules;
        this.clock = clock;
        this.pageSizes = pageSizes;
        this.secret = secret.clone();
    }

    /// Which page to read.
    ///
    /// @param filter what records must meet; null's value for none
    /// @param limit how many records to look at; empty for 100, and never more than 1000
    /// @param token of the page before; empty for the first
    public record Ask(Value filter, Optional<Integer> limit, Optional<String> token) {
        private int size() {
            return Math.clamp(limit.orElse(USUAL_LIMIT), 1, GREATEST_LIMIT);
        }

        private Ask sized(IntUnaryOperator sizes) {
            return new Ask(filter, Optional.of(sizes.applyAsInt(size())), token);
        }
    }

    /// A page token that was not given for this question.
    public static final class BadTokenException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadTokenException() {
            super("Invalid pagination token given.");
        }
    }

    /// Every record, tombstones included, by key.
    public ItemPage list(Ask asked) {
        Ask ask = asked.sized(pageSizes);
        String question = question("list", ask.filter());
        String after = start(ask, question).map(token -> token.text(0)).orElse("");
        List<Item> items = store.scan(model, after, ask.size());
        return page(ask, items, question, last -> PageToken.of(Value.text(last.key())));
    }

    /// The records of one partition of a key or index, tombstones included.
    ///
    /// @param search its position does not count
    public ItemPage find(KeySearch search, Ask asked) {
        Ask ask = asked.sized(pageSizes);
        String question =
                question(
                        "find "
                                + search.index()
                                + search.partition()
                                + search.sort()
                                + search.ascending(),
                        ask.filter());
        Optional<KeySearch.Position> after =
                start(ask, question)
                        .map(token -> new KeySearch.Position(token.parts().get(0), token.text(1)));
        List<Item> items = store.find(model, search.from(after), ask.size());
        return page(
                ask,
                items,
                question,
                last -> PageToken.of(search.sortingValue(last), Value.text(last.key())));
    }

    /// What a client needs to catch up: what was changed since then if the log still knows, in the
    /// order it was written, else every record.
    ///
    /// @param lastSync in milliseconds since 1970; empty for a client that knows nothing
    public ItemPage sync(OptionalLong lastSync, Ask asked) {
        Ask ask = asked.sized(pageSizes);
        String question = question("sync " + lastSync, ask.filter());
        Optional<KeySearch> search = FilterKey.search(ask.filter(), keys);
        PageToken start =
                start(ask, question).orElseGet(() -> firstSync(lastSync, search.isPresent()));
        long startedAt = start.number(1);
        ItemPage page =
                switch (start.text(0)) {
                    case "log" -> changes(start, ask, question);
                    case "key" -> partition(search.orElseThrow(), start, ask, question);
                    default -> everything(start, ask, question);
                };
        return new ItemPage(page.items(), page.next(), Optional.of(startedAt));
    }

    private PageToken firstSync(OptionalLong lastSync, boolean hasKey) {
        long now = clock.now();
        boolean isLogged =
                lastSync.isPresent() && lastSync.getAsLong() >= now - rules.log().toMillis();
        if (isLogged) {
            long first = lastSync.getAsLong() + (rules.assume(LAST_SYNC_IS_KNOWN) ? 1 : 0);
            return PageToken.of(Value.text("log"), Value.whole(now), Value.whole(first));
        }
        return hasKey
                ? PageToken.of(Value.text("key"), Value.whole(now))
                : PageToken.of(Value.text("base"), Value.whole(now), Value.text(""));
    }

    private ItemPage partition(KeySearch search, PageToken start, Ask ask, String question) {
        Optional<KeySearch.Position> after =
                start.parts().size() == 2
                        ? Optional.empty()
                        : Optional.of(new KeySearch.Position(start.parts().get(2), start.text(3)));
        return page(
                ask,
                store.find(model, search.from(after), ask.size()),
                question,
                last ->
                        PageToken.of(
                                start.parts().get(0),
                                start.parts().get(1),
                                search.sortingValue(last),
                                Value.text(last.key())));
    }

    private ItemPage everything(PageToken start, Ask ask, String question) {
        List<Item> items = store.scan(model, start.text(2), ask.size());
        return page(ask, items, question, last -> start.withLast(Value.text(last.key())));
    }

    private ItemPage changes(PageToken start, Ask ask, String question) {
        ItemPage page =
                page(
                        ask,
                        store.log(model, start.number(2), ask.size()),
                        question,
                        last -> start.withLast(Value.whole(last.changedAt() + 1)));
        if (!rules.assume(DELTA_SENDS_NEWEST)) return page;
        return page.only(this::isNewest);
    }

    private boolean isNewest(Item item) {
        return store.get(model, item.key())
                .map(stored -> stored.version() == item.version())
                .orElse(true);
    }

    private ItemPage page(
            Ask ask, List<Item> items, String question, Function<Item, PageToken> next) {
        Predicate<Map<String, Value>> filter = FilterExpression.of(ask.filter());
        return new ItemPage(
                items.stream().filter(item -> filter.test(item.visible())).toList(),
                items.size() < ask.size()
                        ? Optional.empty()
                        : Optional.of(next.apply(items.getLast()).sign(secret, question)),
                Optional.empty());
    }

    private Optional<PageToken> start(Ask ask, String question) {
        return ask.token()
                .map(
                        token ->
                                PageToken.read(token, secret, question)
                                        .orElseThrow(BadTokenException::new));
    }

    private String question(String what, Value filter) {
        return model + " " + what + " " + Json.write(filter);
    }
}
