package org.oslonac.core.contactimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.codelist.CodeLists;

/** The words of the code lists that an import understands, with what people also call them. */
@ApplicationScoped
class ImportWords {

    private static final Map<String, String> CHANNELS = Map.ofEntries(
            Map.entry("telefon", "SOS_PHONE"),
            Map.entry("poziv", "SOS_PHONE"),
            Map.entry("sos", "SOS_PHONE"),
            Map.entry("sos linija", "SOS_PHONE"),
            Map.entry("phone", "SOS_PHONE"),
            Map.entry("call", "SOS_PHONE"),
            Map.entry("mejl", "EMAIL"),
            Map.entry("imejl", "EMAIL"),
            Map.entry("email", "EMAIL"),
            Map.entry("licno", "IN_PERSON"),
            Map.entry("in person", "IN_PERSON"),
            Map.entry("viber", "MESSENGER"),
            Map.entry("whatsapp", "MESSENGER"),
            Map.entry("teren", "FIELD"));
    private static final Map<String, String> DIRECTIONS = Map.of(
            "ulazni",
            "IN",
            "dolazni poziv",
            "IN",
            "inbound",
            "IN",
            "izlazni",
            "OUT",
            "odlazni poziv",
            "OUT",
            "outbound",
            "OUT");
    private static final Map<String, String> CALLERS = Map.ofEntries(
            Map.entry("gradani", "CITIZEN"),
            Map.entry("citizen", "CITIZEN"),
            Map.entry("clan porodice", "RELATIVE"),
            Map.entry("porodica", "RELATIVE"),
            Map.entry("family member", "RELATIVE"),
            Map.entry("relative", "RELATIVE"),
            Map.entry("csr", "CSW"),
            Map.entry("czsr", "CSW"),
            Map.entry("anoniman poziv", "UNKNOWN"),
            Map.entry("anonimna osoba", "UNKNOWN"));
    private static final Map<String, String> LINES =
            Map.of("sos linija", "SOS", "116000", "MISSING_116000", "116 000", "MISSING_116000");

    @Inject
    CodeLists lists;

    /** The words as they are now; an import keeps them for its run. */
    Map<ImportField, CodeWords> now() {
        return of(lists::all);
    }

    Map<ImportField, CodeWords> of(Function<String, List<CodeItem>> lists) {
        Map<ImportField, CodeWords> words = new EnumMap<>(ImportField.class);
        words.put(ImportField.CHANNEL, new CodeWords(lists.apply("contact_channel"), CHANNELS));
        words.put(ImportField.DIRECTION, new CodeWords(lists.apply("contact_direction"), DIRECTIONS));
        words.put(ImportField.LINE, new CodeWords(lists.apply("contact_line"), LINES));
        words.put(ImportField.PURPOSE, new CodeWords(lists.apply("contact_purpose"), Map.of()));
        words.put(ImportField.NON_COUNSELLING, new CodeWords(lists.apply("contact_non_counselling"), Map.of()));
        words.put(ImportField.CALLER_TYPE, new CodeWords(lists.apply("caller_type"), CALLERS));
        words.put(ImportField.RESULT, new CodeWords(lists.apply("contact_result"), Map.of()));
        return words;
    }
}
