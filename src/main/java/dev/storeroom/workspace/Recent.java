package dev.storeroom.workspace;

import java.nio.file.Path;
import java.time.Instant;

/// A schema that was opened before.
///
/// @param exists whether something is still at that path
public record Recent(Path schema, Instant openedAt, boolean exists) {}
