package dev.storeroom.ui.inspector;

import dev.storeroom.data.ModelCounts;
import dev.storeroom.data.Snapshot;
import dev.storeroom.datastore.StorageReport;
import dev.storeroom.schema.ModelType;
import dev.storeroom.schema.Schema;

import java.util.List;
import java.util.OptionalLong;

/// What the inspector shows, read in one go.
record StoragePicture(Schema schema, StorageReport report, List<Snapshot> snapshots) {
    StoragePicture {
        snapshots = List.copyOf(snapshots);
    }

    /// One line for each model, in the schema's order.
    List<ModelLine> models() {
        long most = report.models().values().stream().mapToLong(ModelCounts::rows).max().orElse(0);
        return schema.models().stream().map(type -> line(type, most)).toList();
    }

    private ModelLine line(ModelType type, long most) {
        ModelCounts counts = report.models().getOrDefault(type.name(), ModelCounts.NONE);
        Long bytes = report.modelBytes().get(type.name());
        return new ModelLine(
                type.name(),
                counts,
                bytes == null ? OptionalLong.empty() : OptionalLong.of(bytes),
                most == 0 ? 0 : (double) counts.rows() / most);
    }

    /// @param bytes empty where SQLite cannot tell
    /// @param share of the rows of the largest model, from 0 to 1
    record ModelLine(String name, ModelCounts counts, OptionalLong bytes, double share) {}
}
