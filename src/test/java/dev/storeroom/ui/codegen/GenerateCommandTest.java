package dev.storeroom.ui.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.storeroom.codegen.CodeTarget;
import dev.storeroom.codegen.GenerationSettings;
import dev.storeroom.codegen.java.JavaStyle;
import dev.storeroom.ui.codegen.GenerateCommand.Edited;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.file.Path;

final class GenerateCommandTest {
    @ParameterizedTest
    @CsvSource({
        "JAVA,            NONE,        /a/s.graphql, --target java --style record --package p.q --out /out",
        "AMPLIFY_ANDROID, NONE,        /a/s.graphql, --target amplify-android --package p.q --out /out",
        "JAVASCRIPT,      KEPT,        /a/s.graphql, --target javascript --out /out --keep-edited",
        "INTROSPECTION,   OVERWRITTEN, /a/s.graphql, --target introspection --out /out --overwrite",
    })
    void aTargetIsGivenItsOwnOptionsAlone(
            CodeTarget target, Edited edited, Path schema, String options) {
        assertThat(String.join(" ", command(target, schema, edited).words()))
                .isEqualTo("storeroom codegen models " + schema + " " + options);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/a/blog-1.graphql, /a/blog-1.graphql",
                "/my app/s.graphql, '/my app/s.graphql'",
                "/ada's/s.graphql,  '/ada'\\''s/s.graphql'",
                "/a/$HOME/s,        '/a/$HOME/s'",
            })
    void aShellTakesEveryPathAsItIs(Path schema, String quoted) {
        assertThat(command(CodeTarget.INTROSPECTION, schema, Edited.NONE).text())
                .isEqualTo(
                        "storeroom codegen models "
                                + quoted
                                + " --target introspection --out /out");
    }

    private static GenerateCommand command(CodeTarget target, Path schema, Edited edited) {
        var settings = new GenerationSettings(target, JavaStyle.RECORD, "p.q");
        return new GenerateCommand(schema, settings, Path.of("/out"), edited);
    }
}
