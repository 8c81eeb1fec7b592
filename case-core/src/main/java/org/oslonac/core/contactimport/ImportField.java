package org.oslonac.core.contactimport;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.oslonac.core.shared.FoldedText;

/** What a column can hold, and how people head such columns, in Serbian and English; scripts and accents do not matter. */
public enum ImportField {
    EXTERNAL_ID(
            "id", "id poziva", "sifra", "sifra poziva", "oznaka poziva", "evidencioni broj", "call id", "external id"),
    START(
            "datum",
            "datum i vreme",
            "datum poziva",
            "datum kontakta",
            "datum i vreme poziva",
            "dan",
            "date",
            "date and time",
            "datetime",
            "date time",
            "call date",
            "day"),
    TIME("vreme", "sat", "vreme poziva", "u koliko sati", "time", "call time"),
    END("kraj", "zavrsetak", "vreme zavrsetka", "kraj poziva", "do", "end", "ended", "ended at", "end time"),
    MINUTES(
            "trajanje",
            "minuti",
            "minuta",
            "min",
            "trajanje min",
            "trajanje minuta",
            "trajanje u minutima",
            "trajanje minuti",
            "minutes",
            "duration",
            "duration min",
            "duration minutes",
            "duration in minutes"),
    CHANNEL("kanal", "nacin", "nacin kontakta", "nacin javljanja", "vrsta kontakta", "channel", "contact channel"),
    DIRECTION("smer", "pravac", "smer poziva", "dolazni odlazni", "direction", "in out"),
    LINE("linija", "line"),
    PURPOSE(
            "svrha",
            "svrhe",
            "svrha poziva",
            "svrhe poziva",
            "razlog",
            "razlog poziva",
            "razlog javljanja",
            "tema",
            "vrsta poziva",
            "tip poziva",
            "purpose",
            "purposes",
            "reason",
            "call purpose",
            "contact purpose"),
    NON_COUNSELLING(
            "nesavetodavni",
            "nesavetodavni poziv",
            "vrsta nesavetodavnog poziva",
            "brza sifra",
            "brzi kod",
            "non counselling",
            "noncounselling",
            "non counselling call",
            "non counselling kind",
            "quick code"),
    CALLER_TYPE(
            "pozivalac",
            "ko zove",
            "ko je zvao",
            "ko se javio",
            "vrsta pozivaoca",
            "tip pozivaoca",
            "pozivalac vrsta",
            "caller",
            "caller type",
            "type of caller"),
    CALLER_LABEL("ime pozivaoca", "oznaka pozivaoca", "nadimak", "predstavila se kao", "caller name", "caller label"),
    PHONE("telefon", "broj telefona", "broj", "tel", "mobilni", "telefon pozivaoca", "phone", "phone number", "number"),
    RESULT("ishod", "rezultat", "preduzeto", "ishod poziva", "result", "results", "ishodi", "outcome", "call result"),
    CONSULTANT(
            "konsultantkinja",
            "konsultant",
            "konsultantkinja konsultant",
            "dezurna",
            "dezurni",
            "primila",
            "zapisala",
            "consultant",
            "staff",
            "taken by"),
    SUMMARY("sazetak", "opis", "napomena", "napomene", "beleska", "sadrzaj", "summary", "note", "notes", "description");

    /** Headers of a beginning: a day with its time, or the time alone where another column holds the day. */
    private static final Set<String> BEGINNING = Set.of(
            "pocetak",
            "vreme pocetka",
            "pocetak poziva",
            "od",
            "start",
            "started",
            "started at",
            "start time",
            "begin");

    /** Fields that several columns may hold together. */
    private static final Set<ImportField> SEVERAL = Set.of(PURPOSE, RESULT, SUMMARY);

    private final List<String> headers;

    ImportField(String... headers) {
        this.headers = List.of(headers);
    }

    /** The field that a column with this header most likely holds. */
    static Optional<ImportField> ofHeader(String header) {
        String folded = FoldedText.of(header);
        String unnumbered = folded.replaceAll(" ?\\d+$", "");
        return Arrays.stream(values())
                .filter(field -> field.headers.contains(folded)
                        || field.isRepeatable() && field.headers.contains(unnumbered)
                        || FoldedText.of(field.name()).equals(folded))
                .findFirst();
    }

    /** Whether a column with this header says when a call began. */
    static boolean isBeginning(String header) {
        return BEGINNING.contains(FoldedText.of(header));
    }

    /** Whether several columns may hold it together. */
    public boolean isRepeatable() {
        return SEVERAL.contains(this);
    }
}
