package org.oslonac.web.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TracesOnDiskTest {

    private static final String WORD = "kanarinacČ12";

    @TempDir
    Path folder;

    static Stream<byte[]> hiding() {
        return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)
                .flatMap(TracesOnDiskTest::writtenIn);
    }

    private static Stream<byte[]> writtenIn(Charset charset) {
        byte[] plain = ("x" + WORD + "y").getBytes(charset);
        Stream<byte[]> encoded = Stream.of("", "a", "ab", "abc")
                .map(before -> (before + new String(plain, StandardCharsets.ISO_8859_1) + "za posle")
                        .getBytes(StandardCharsets.ISO_8859_1))
                .flatMap(bytes -> Stream.of(
                        Base64.getEncoder().encode(bytes),
                        Base64.getUrlEncoder().encode(bytes)));
        return Stream.concat(Stream.of(plain), encoded);
    }

    @ParameterizedTest
    @MethodSource("hiding")
    void a_word_is_found_however_it_was_written(byte[] written) throws IOException {
        Path file = Files.write(folder.resolve("some.bin"), written);

        assertThat(TracesOnDisk.of(WORD, folder)).containsExactly(file);
    }

    @Test
    void a_word_is_found_across_the_pieces_that_are_read_and_nowhere_else() throws IOException {
        byte[] large = new byte[9 * 1024 * 1024];
        byte[] word = WORD.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(word, 0, large, 4 * 1024 * 1024 - 5, word.length);
        Path file = Files.write(folder.resolve("large.bin"), large);
        Files.writeString(folder.resolve("other.txt"), "kanarinac");

        assertThat(TracesOnDisk.of(WORD, folder)).containsExactly(file);
    }
}
