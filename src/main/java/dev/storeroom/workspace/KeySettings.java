package dev.storeroom.workspace;

import static dev.storeroom.workspace.JsonTree.at;
import static dev.storeroom.workspace.JsonTree.with;

import dev.storeroom.data.Value;

import java.time.Duration;
import java.util.List;

/// What an API's key is made with, as `cli-inputs.json` says it.
///
/// @param description for people
/// @param days from when the key is made until it expires: 1 to 365
public record KeySettings(String description, int days) {
    /// Where nobody said anything else.
    public static final KeySettings USUAL = new KeySettings("Local backend", 365);

    private static final int MOST_DAYS = 365;
    private static final String SERVICE = "serviceConfiguration";
    private static final String DEFAULT = "defaultAuthType";
    private static final String ADDITIONAL = "additionalAuthTypes";
    private static final Value KEY = Value.text("API_KEY");

    public KeySettings {
        if (!areDays(days)) throw new IllegalArgumentException("not 1 to 365 days: " + days);
    }

    /// Tells whether AppSync lets a key live that long.
    public static boolean areDays(long days) {
        return days >= 1 && days <= MOST_DAYS;
    }

    Duration life() {
        return Duration.ofDays(days);
    }

    /// @throws IllegalArgumentException if the file says what no key can have
    static KeySettings in(Value file) {
        Value key = at(file, SERVICE, DEFAULT);
        for (Value each : additional(file)) if (!isKey(key) && isKey(each)) key = each;
        if (!isKey(key)) return USUAL;
        return new KeySettings(
                JsonTree.text(at(key, "keyDescription"), USUAL.description),
                days(at(key, "expirationTime")));
    }

    private static int days(Value given) {
        if (given.isNull()) return USUAL.days;
        if (given instanceof Value.Whole(long days) && areDays(days)) return (int) days;
        throw new IllegalArgumentException("its expirationTime is not 1 to 365 days");
    }

    private static List<Value> additional(Value file) {
        return at(file, SERVICE, ADDITIONAL) instanceof Value.Items(List<Value> modes)
                ? modes
                : List.of();
    }

    private static boolean isKey(Value mode) {
        return at(mode, "mode").equals(KEY);
    }

    /// The file of a new API.
    Value intoNew(String api) {
        Value file = with(Value.NULL, Value.whole(1), "version");
        file = with(file, Value.text(api), SERVICE, "apiName");
        file = with(file, Value.text("AppSync"), SERVICE, "serviceName");
        return with(file, entry(Value.NULL), SERVICE, DEFAULT);
    }

    /// The file with these settings; one that means the same already stays as it is.
    ///
    /// @throws IllegalArgumentException if the API has no key
    Value into(Value file) {
        if (in(file).equals(this)) return file;
        Value usual = at(file, SERVICE, DEFAULT);
        if (isKey(usual)) return with(file, entry(usual), SERVICE, DEFAULT);
        List<Value> modes = additional(file);
        if (modes.stream().noneMatch(KeySettings::isKey))
            throw new IllegalArgumentException("it has no API key that could be changed");
        return with(
                file,
                new Value.Items(
                        modes.stream().map(each -> isKey(each) ? entry(each) : each).toList()),
                SERVICE,
                ADDITIONAL);
    }

    private Value entry(Value old) {
        Value entry = with(old, KEY, "mode");
        entry = with(entry, Value.whole(days), "expirationTime");
        return with(entry, Value.text(description), "keyDescription");
    }
}
