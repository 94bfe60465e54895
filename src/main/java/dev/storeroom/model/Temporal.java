package dev.storeroom.model;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A moment, or a part of one, as AppSync's scalars have it. Each keeps the text that it was given.
///
/// Two are equal if their texts are; they are ordered by the instants that they name, without an
/// offset in UTC. Immutable.
public sealed interface Temporal {
    /// The text, as it is stored and sent.
    String format();

    /// The offset; empty if the text has none.
    Optional<ZoneOffset> offset();

    /// An `AWSDate`: a day, perhaps with an offset.
    record Date(String format) implements Temporal, Comparable<Date> {
        /// @throws IllegalArgumentException if the text is no date
        public Date {
            parse(DateTimeFormatter.ISO_DATE, format, "AWSDate");
        }

        public static Date of(LocalDate date) {
            return new Date(date.toString());
        }

        public LocalDate toLocalDate() {
            return LocalDate.from(parse(DateTimeFormatter.ISO_DATE, format, "AWSDate"));
        }

        @Override
        public Optional<ZoneOffset> offset() {
            return offsetOf(parse(DateTimeFormatter.ISO_DATE, format, "AWSDate"));
        }

        @Override
        public int compareTo(Date other) {
            return instant().compareTo(other.instant());
        }

        private Instant instant() {
            return toLocalDate().atStartOfDay().toInstant(offset().orElse(ZoneOffset.UTC));
        }

        @Override
        public String toString() {
            return format;
        }
    }

    /// An `AWSDateTime`: a day and a time with an offset.
    record DateTime(String format) implements Temporal, Comparable<DateTime> {
        /// @throws IllegalArgumentException if the text is no date with a time
        public DateTime {
            parse(DateTimeFormatter.ISO_DATE_TIME, format, "AWSDateTime");
        }

        public static DateTime of(OffsetDateTime moment) {
            return new DateTime(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment));
        }

        /// In UTC.
        public static DateTime of(Instant moment) {
            return of(moment.atOffset(ZoneOffset.UTC));
        }

        public OffsetDateTime toOffsetDateTime() {
            var parsed = parse(DateTimeFormatter.ISO_DATE_TIME, format, "AWSDateTime");
            return LocalDateTime.from(parsed).atOffset(offsetOf(parsed).orElse(ZoneOffset.UTC));
        }

        public Instant toInstant() {
            return toOffsetDateTime().toInstant();
        }

        @Override
        public Optional<ZoneOffset> offset() {
            return offsetOf(parse(DateTimeFormatter.ISO_DATE_TIME, format, "AWSDateTime"));
        }

        @Override
        public int compareTo(DateTime other) {
            return toInstant().compareTo(other.toInstant());
        }

        @Override
        public String toString() {
            return format;
        }
    }

    /// An `AWSTime`: a time of the day, perhaps with an offset.
    record Time(String format) implements Temporal, Comparable<Time> {
        /// @throws IllegalArgumentException if the text is no time
        public Time {
            parse(DateTimeFormatter.ISO_TIME, format, "AWSTime");
        }

        public static Time of(LocalTime time) {
            return new Time(DateTimeFormatter.ISO_LOCAL_TIME.format(time));
        }

        public static Time of(OffsetTime time) {
            return new Time(DateTimeFormatter.ISO_OFFSET_TIME.format(time));
        }

        public LocalTime toLocalTime() {
            return LocalTime.from(parse(DateTimeFormatter.ISO_TIME, format, "AWSTime"));
        }

        @Override
        public Optional<ZoneOffset> offset() {
            return offsetOf(parse(DateTimeFormatter.ISO_TIME, format, "AWSTime"));
        }

        @Override
        public int compareTo(Time other) {
            return instant().compareTo(other.instant());
        }

        private OffsetTime instant() {
            return toLocalTime().atOffset(offset().orElse(ZoneOffset.UTC));
        }

        @Override
        public String toString() {
            return format;
        }
    }

    /// An `AWSTimestamp`: whole seconds since 1970, before or after.
    record Timestamp(long seconds) implements Temporal, Comparable<Timestamp> {
        public static Timestamp ofSeconds(long seconds) {
            return new Timestamp(seconds);
        }

        public static Timestamp of(Instant moment) {
            return new Timestamp(moment.getEpochSecond());
        }

        /// As Amplify's own class has it.
        public static Timestamp of(long duration, TimeUnit unit) {
            return new Timestamp(unit.toSeconds(duration));
        }

        public long getSecondsSinceEpoch() {
            return seconds;
        }

        public Instant toInstant() {
            return Instant.ofEpochSecond(seconds);
        }

        @Override
        public String format() {
            return Long.toString(seconds);
        }

        @Override
        public Optional<ZoneOffset> offset() {
            return Optional.of(ZoneOffset.UTC);
        }

        @Override
        public int compareTo(Timestamp other) {
            return Long.compare(seconds, other.seconds);
        }

        @Override
        public String toString() {
            return format();
        }
    }

    private static TemporalAccessor parse(DateTimeFormatter format, String text, String type) {
        try {
            return format.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("\"" + text + "\" is no " + type + ".", e);
        }
    }

    private static Optional<ZoneOffset> offsetOf(TemporalAccessor parsed) {
        @Nullable ZoneOffset offset = parsed.query(TemporalQueries.offset());
        return Optional.ofNullable(offset);
    }
}
