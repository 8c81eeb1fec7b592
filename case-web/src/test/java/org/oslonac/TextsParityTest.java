package org.oslonac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.oslonac.core.approval.ApprovalState;
import org.oslonac.core.casefile.CaseStep;
import org.oslonac.core.casefile.Missing;
import org.oslonac.core.consent.api.ConsentPurpose;
import org.oslonac.core.consent.api.ConsentState;
import org.oslonac.core.report.CallReport;
import org.oslonac.core.report.api.ReportDimension;
import org.oslonac.core.safecontact.Verdict;
import org.oslonac.web.app.Texts;
import org.oslonac.web.app.UiLanguage;

/** Every word is there in every language, is well formed, and is asked for by somebody. */
class TextsParityTest {

    /** Beginnings whose ends come from the specifications of Faces and of Bean Validation. */
    /** What the trail of reading speaks of. */
    private static final Set<String> READ_SUBJECTS = Set.of(
            "approval",
            "audit_alert",
            "audit_event",
            "break_glass",
            "call_back",
            "canary",
            "case_erasure",
            "case_file",
            "case_relation",
            "case_timeline",
            "case_viewers",
            "consent",
            "consent_scan",
            "contact",
            "contact_draft",
            "handover_note",
            "institution",
            "key_renewal",
            "leaver_reading",
            "leaving",
            "other",
            "person",
            "person_merge",
            "regular_contact",
            "report",
            "safe_contact_plan",
            "staff_absence",
            "staff_account");

    private static final Set<String> OF_OTHERS = Set.of("faces.", "validation.");

    /** Shaped like keys, but paths of a form's fields. */
    private static final Set<String> NO_KEYS =
            Set.of("caller.country", "caller.gender", "caller.language", "caller.type");

    /** Latin words that stand in Cyrillic texts on purpose. */
    private static final Set<String> LATIN_IN_CYRILLIC = Set.of(
            "A",
            "CSV",
            "English",
            "Enter",
            "F2",
            "HTCDS",
            "JPEG",
            "MB",
            "PDF",
            "PNG",
            "Srpski",
            "XLSX",
            "ime",
            "latinica",
            "primer",
            "rs");

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)");
    private static final Pattern LATIN_WORD = Pattern.compile("\\p{IsLatin}[\\p{IsLatin}\\p{N}]*");

    private static final Texts TEXTS = new Texts();
    private static final Map<String, String> ASKED = HouseTexts.asked();

    static Stream<Path> files() {
        return HouseTexts.FILES.stream();
    }

    static Stream<Path> serbianFiles() {
        return files().filter(file -> file.toString().endsWith("_sr.properties"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void keys_are_sorted_and_stand_once(Path file) {
        assertThat(HouseTexts.keys(file)).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("files")
    void keys_belong_to_the_feature_of_their_file(Path file) {
        assertThat(HouseTexts.keys(file)).allMatch(key -> key.startsWith(HouseTexts.feature(file) + '.'));
    }

    @ParameterizedTest
    @MethodSource("serbianFiles")
    void both_languages_say_the_same_things_with_the_same_arguments(Path serbian) {
        Map<String, String> sr = HouseTexts.texts(serbian);
        Map<String, String> en =
                HouseTexts.texts(Path.of(serbian.toString().replace("_sr.properties", "_en.properties")));

        assertThat(en.keySet()).isEqualTo(sr.keySet());
        sr.forEach((key, text) -> assertThat(arguments(en.get(key))).as(key).isEqualTo(arguments(text)));
        assertThat(sr.values()).noneMatch(String::isBlank);
        assertThat(en.values()).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource
    void every_pattern_is_well_formed(UiLanguage language) {
        for (String key : TEXTS.keys(language)) {
            String text = TEXTS.get(language, key);
            if (text.indexOf('{') >= 0) {
                assertThatCode(() -> new MessageFormat(text, ULocale.forLocale(language.getLocale())))
                        .as(key)
                        .doesNotThrowAnyException();
            }
        }
    }

    @Test
    void serbian_plurals_have_their_three_forms() {
        for (UiLanguage language : List.of(UiLanguage.SR_LATN, UiLanguage.SR_CYRL)) {
            assertThat(TEXTS.keys(language).stream()
                            .filter(key -> TEXTS.get(language, key).contains(", plural,"))
                            .filter(key -> TEXTS.get(language, key).contains("one{"))
                            .filter(key -> !TEXTS.get(language, key).contains("few{")))
                    .isEmpty();
        }
    }

    @Test
    void every_language_has_every_key() {
        assertThat(TEXTS.keys(UiLanguage.SR_CYRL))
                .isEqualTo(TEXTS.keys(UiLanguage.SR_LATN))
                .isEqualTo(TEXTS.keys(UiLanguage.EN));
    }

    @Test
    void latin_words_in_cyrillic_texts_are_meant() {
        Set<String> found = TEXTS.keys(UiLanguage.SR_CYRL).stream()
                .map(key -> TEXTS.get(UiLanguage.SR_CYRL, key))
                .map(TextsParityTest::withoutSyntax)
                .flatMap(text -> LATIN_WORD.matcher(text).results().map(word -> word.group()))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(found).isEqualTo(new TreeSet<>(LATIN_IN_CYRILLIC));
    }

    @Test
    void every_key_that_is_asked_for_exists() {
        Set<String> keys = TEXTS.keys(UiLanguage.SR_LATN);
        List<String> missing = new ArrayList<>();
        ASKED.forEach((key, place) -> {
            boolean there = key.endsWith(".")
                    ? keys.stream().anyMatch(one -> one.startsWith(key))
                    : keys.contains(key) || NO_KEYS.contains(key) || families().contains(key);
            if (!there) {
                missing.add(key + " in " + place);
            }
        });
        assertThat(missing).isEmpty();
    }

    @Test
    void families_are_complete() {
        assertThat(TEXTS.keys(UiLanguage.SR_LATN)).containsAll(families());
    }

    @Test
    void no_text_lies_about_unread() {
        Set<String> used = new TreeSet<>(ASKED.keySet());
        used.addAll(families());
        assertThat(TEXTS.keys(UiLanguage.SR_LATN).stream()
                        .filter(key -> !used.contains(key))
                        .filter(key -> OF_OTHERS.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    /** Keys that are put together at run time, each family with all its ends. */
    private static Set<String> families() {
        Set<String> keys = new TreeSet<>();
        HouseTexts.enums(TEXTS.keys(UiLanguage.SR_LATN))
                .forEach((beginning, constants) -> constants.forEach(constant -> keys.add(beginning + constant)));
        family(keys, "safecontact.DayOfWeek.", Stream.of(DayOfWeek.values()).map(Enum::name));
        family(keys, "app.Language.", Stream.of(UiLanguage.values()).map(UiLanguage::getTag));
        family(keys, "app.Theme.", Stream.of("system", "light", "dark"));
        family(keys, "app.Density.", Stream.of("comfortable", "compact"));
        family(keys, "app.form.", Stream.of("badDate", "badDateTime", "badTime"));
        family(keys, "app.list.sort.", Stream.of("ascending", "descending", "none"));
        family(keys, "app.notice.", Stream.of("done", "error", "warn"));
        family(keys, "codelist.name.", HouseTexts.codeLists().stream());
        family(
                keys,
                "contact.fields.",
                Stream.of("caller", "crisis", "job", "purpose", "result", "summary", "time", "way"));
        family(keys, "safecontact.error.reasonNeeded.", Stream.of("CHANNEL_NOT_AGREED", "EXPIRED", "OUTSIDE_HOURS"));
        family(keys, "contact.timeline.", Stream.of("IN", "OUT"));
        family(keys, "contactimport.", Stream.of("row", "column", "reason", "value"));
        CallReport calls = new CallReport();
        family(keys, "report.calls.dimension.", calls.dimensions().stream().map(ReportDimension::name));
        family(keys, "report.calls.scope.", calls.scopes().stream());
        family(keys, "report.calls.key.KNOWN_CALLER.", Stream.of("FIRST", "REPEAT"));
        family(keys, "report.calls.key.PURPOSE.", Stream.of("NON_COUNSELLING"));
        family(keys, "report.error.", Stream.of("dimensionTwice", "period", "periodTooLong", "rows", "unknown"));
        family(keys, "report.measure.", Stream.of("CALLS", "MINUTES"));
        family(keys, "leaving.step.", Stream.of("0", "1", "2"));
        family(keys, "leaving.act.", Stream.of("EXPORTED", "LISTED", "READ", "REVEALED", "SEARCHED"));
        family(keys, "leaving.subject.", READ_SUBJECTS.stream());
        timelinesAndSteps(keys);
        return keys;
    }

    private static void timelinesAndSteps(Set<String> keys) {
        family(keys, "casefile.timeline.status.", Stream.of("opened", "changed", "closed", "reopened"));
        family(keys, "casefile.timeline.note.", Stream.of("written", "corrected", "correction"));
        family(
                keys,
                "contact.fields.",
                Stream.of("time", "way", "purpose", "result", "summary", "caller", "crisis", "job"));
        family(
                keys,
                "safecontact.error.reasonNeeded.",
                Stream.of(Verdict.values()).filter(Verdict::isReasonNeeded).map(Enum::name));
        Stream.of("callback.timeline.attempt", "safecontact.timeline.agreed", "safecontact.timeline.unsafe")
                .forEach(kind -> keys.add(kind + ".made"));
        family(keys, "consent.timeline.answer.", Stream.of("carriedOver", "expired", "given", "refused", "withdrawn"));
        family(keys, "consent.stops.", Stream.of(ConsentPurpose.values()).map(Enum::name));
        Stream.of(ConsentState.values())
                .filter(state -> state != ConsentState.GIVEN)
                .forEach(state -> keys.add("consent.error.missing." + state));
        Stream.of(ApprovalState.values())
                .filter(state -> state != ApprovalState.SUBMITTED)
                .forEach(state -> keys.add("approval.decided." + state));
        Stream.of(Missing.values()).forEach(missing -> keys.add("casefile.error.incomplete." + missing));
        Stream.of(CaseStep.values())
                .forEach(step -> family(keys, "casefile.CaseStep." + step, Stream.of(".do", ".done", ".means")));
    }

    private static void family(Set<String> keys, String beginning, Stream<String> ends) {
        ends.forEach(end -> keys.add(beginning + end));
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1))
                .filter(name -> text.contains("{" + name + "}") || text.contains("{" + name + ","))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String withoutSyntax(String text) {
        return text.replaceAll("\\{\\w+(, plural,|, number|\\})", " ").replaceAll("(=\\d|one|few|many|other)\\{", " ");
    }
}
