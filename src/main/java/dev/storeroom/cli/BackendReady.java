package dev.storeroom.cli;

import dev.storeroom.backend.server.ApiKey;
import dev.storeroom.data.Json;
import dev.storeroom.data.Value;
import dev.storeroom.workspace.ConflictSettings;
import dev.storeroom.workspace.LocalBackend;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a backend says for programs when it is ready.
final class BackendReady {
    private BackendReady() {}

    /// One line of JSON.
    static String line(LocalBackend backend, ConflictSettings conflicts) {
        Map<String, Value> ready = new LinkedHashMap<>();
        ready.put("endpoint", Value.text(backend.endpoint().toString()));
        ready.put("realtime", Value.text(backend.realtime().toString()));
        ready.put("apiKey", Value.text(backend.key().text()));
        ready.put("description", Value.text(backend.key().description()));
        ready.put("expires", Value.text(backend.key().expires().toString()));
        if (backend.keys().size() > 1) ready.put("apiKeys", texts(backend.keys()));
        ready.put("conflict", Value.text(conflicts.project().name()));
        if (!conflicts.models().isEmpty()) ready.put("modelConflict", models(conflicts));
        ready.put("admin", Value.text(backend.admin().toString()));
        ready.put("adminToken", Value.text(backend.adminToken()));
        backend.certificate()
                .ifPresent(each -> ready.put("certificate", Value.text(each.file().toString())));
        return Json.write(new Value.Entries(ready));
    }

    private static Value texts(List<ApiKey> keys) {
        return new Value.Items(keys.stream().map(key -> Value.text(key.text())).toList());
    }

    private static Value models(ConflictSettings conflicts) {
        Map<String, Value> models = new LinkedHashMap<>();
        conflicts.models().forEach((model, each) -> models.put(model, Value.text(each.name())));
        return new Value.Entries(models);
    }
}
