package dev.storeroom.datastore;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.function.Supplier;

/// Makes up keys: random UUIDs, of version 4.
final class RandomIds implements Supplier<String> {
    private static final long VERSION_MASK = 0xFFFFFFFFFFFF0FFFL;
    private static final long VERSION = 0x4000L;
    private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;
    private static final long VARIANT = 0x8000000000000000L;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String get() {
        return new UUID(
                        (random.nextLong() & VERSION_MASK) | VERSION,
                        (random.nextLong() & VARIANT_MASK) | VARIANT)
                .toString();
    }
}
