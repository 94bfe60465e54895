package dev.storeroom.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

final class NamePoolTest {
    @ParameterizedTest
    @CsvSource({
        "title,    title",
        "class,    class_",
        "null,     null_",
        "goto,     goto_",
        "_,        __",
        "'',       __",
        "1st,      _1st",
        "dev,      dev_",
        "record,   record",
    })
    void aNameThatJavaDoesNotTakeGetsTheNearestThatItTakes(String wanted, String given) {
        assertThat(NamePool.ofMembers().without(List.of("dev")).take(wanted)).isEqualTo(given);
    }

    @Test
    void noNameIsGivenTwice() {
        var names = NamePool.ofMembers();
        assertThat(List.of(names.take("due"), names.take("due"), names.take("due_")))
                .containsExactly("due", "due_", "due__");
    }

    @Test
    void typesWhoseFilesSomeDisksTakeForOneDifferInMore() {
        var names = NamePool.ofTypes();
        assertThat(List.of(names.take("Status"), names.take("status")))
                .containsExactly("Status", "status_");
        assertThat(names.isFree("STATUS")).isFalse();
    }
}
