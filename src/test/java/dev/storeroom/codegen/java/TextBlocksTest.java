package dev.storeroom.codegen.java;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;

import dev.storeroom.testing.JavaCompilation;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.lang.model.element.Modifier;

final class TextBlocksTest {
    @TempDir Path folder;

    private static Stream<String> texts() {
        return Stream.of(
                "",
                "\n",
                "type Post @model",
                "one\n  two\n\n\tthree\n",
                "    all lines\n    are indented\n",
                "trailing spaces  \nand tabs\t\t\nstay\n",
                "\"\"\"A description.\"\"\"\n\"\"\"\"quoted\"\"\"\"",
                "back\\slash \\u0041 \\\n $L $$ ${each}\n",
                "controls \u0001\u000b\f\u0085 end\nand \u3000\n and\u000b\n é 漢 🙂\n",
                "line of a long text\n".repeat(10_000),
                "漢🙂".repeat(60_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anyTextIsTheSameInACompiledClass(String text) throws ReflectiveOperationException {
        var compiled = JavaCompilation.of(Map.of("p/Holder.java", holder(text)), folder);
        assertThat(compiled.problems()).isEmpty();
        Class<?> holder = compiled.loader().loadClass("p.Holder");
        assertThat(holder.getField("TEXT").get(null)).isEqualTo(text);
    }

    private static String holder(String text) {
        List<CodeBlock> blocks = TextBlocks.of(text);
        var field =
                FieldSpec.builder(String.class, "TEXT")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                blocks.stream()
                                        .collect(
                                                CodeBlock.joining(
                                                        ",\n", "String.join(\"\",\n", ")")))
                        .build();
        var type =
                TypeSpec.classBuilder("Holder")
                        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                        .addField(field)
                        .build();
        return JavaFile.builder("p", type).indent("    ").build().toString();
    }
}
