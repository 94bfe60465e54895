package dev.storeroom.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Stream;

class MnemonicsTest {
    @Test
    void everyFieldGetsALetterOfItsOwnThatNoMenuHas() {
        var letters = new Mnemonics();
        assertThat(Stream.of("id", "title", "status", "blog_id", "2", "i").map(letters::marked))
                .containsExactly("_id", "tit_le", "st_atus", "_blog__id", "2", "i");
    }
}
