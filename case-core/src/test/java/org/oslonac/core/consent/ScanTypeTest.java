package org.oslonac.core.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanTypeTest {

    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n1 0 obj".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ffe000104a46494600010101");

    private static byte[] content(String what) {
        return switch (what) {
            case "pdf" -> PDF;
            case "png" -> PNG;
            case "jpeg" -> JPEG;
            case "html" -> "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
            case "svg" ->
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8);
            case "exe" -> HexFormat.of().parseHex("4d5a90000300000004000000ffff0000");
            case "zip" -> HexFormat.of().parseHex("504b03041400000008000000");
            default -> "words".getBytes(StandardCharsets.UTF_8);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "pdf, obrazac.pdf, application/pdf, PDF",
        "pdf, OBRAZAC.PDF, application/pdf; charset=binary, PDF",
        "png, a.b.png, image/png, PNG",
        "jpeg, slika.jpg, image/jpeg, JPEG",
        "jpeg, slika.JPEG, image/jpeg, JPEG"
    })
    void a_form_is_what_content_name_and_declared_type_say(String what, String name, String declared, ScanType type) {
        assertThat(new ScanDraft(name, declared, content(what)).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "html, obrazac.pdf, application/pdf",
        "exe, obrazac.pdf, application/pdf",
        "zip, obrazac.pdf, application/pdf",
        "svg, slika.png, image/png",
        "html, slika.jpg, image/jpeg",
        "words, obrazac.pdf, application/pdf",
        "pdf, obrazac.html, application/pdf",
        "pdf, obrazac.pdf, text/html",
        "pdf, obrazac.pdf, ",
        "pdf, obrazac, application/pdf",
        "pdf, , application/pdf",
        "png, slika.jpg, image/jpeg",
        "jpeg, slika.png, image/png",
        "zip, arhiva.zip, application/zip"
    })
    void whatever_only_pretends_is_refused(String what, String name, String declared) {
        assertThatThrownBy(() -> new ScanDraft(name, declared, content(what)).type())
                .hasMessage("consent.error.scanType");
    }

    @Test
    void ten_megabytes_are_taken_and_no_byte_more() {
        byte[] largest = Arrays.copyOf(PDF, ScanDraft.LARGEST);
        byte[] larger = Arrays.copyOf(PDF, ScanDraft.LARGEST + 1);

        assertThat(new ScanDraft("a.pdf", "application/pdf", largest).type()).isEqualTo(ScanType.PDF);
        assertThatThrownBy(() -> new ScanDraft("a.pdf", "application/pdf", larger).type())
                .hasMessage("consent.error.scanTooLarge");
    }

    @Test
    void an_empty_file_is_none() {
        assertThatThrownBy(() -> new ScanDraft("a.pdf", "application/pdf", new byte[0]).type())
                .hasMessage("consent.error.scanEmpty");
    }

    @Test
    void the_name_of_the_file_is_printed_nowhere() {
        assertThat(List.of(new ScanDraft("Test Osoba.pdf", "application/pdf", PDF).toString()))
                .noneMatch(text -> text.contains("Osoba"));
    }
}
