package org.oslonac;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text files as they were typed, and the keys that code and pages ask for. */
final class HouseTexts {

    static final List<Path> FILES = HouseSources.files("src/main/resources/texts", ".properties");

    /** Features, as their files are called. */
    static final Set<String> FEATURES =
            FILES.stream().map(HouseTexts::feature).collect(Collectors.toCollection(TreeSet::new));

    private static final Pattern IN_JAVA = Pattern.compile("\"\\{?([a-z]+\\.[A-Za-z0-9_.]*)\\}?\"");
    private static final Pattern IN_PAGES = Pattern.compile("'([a-z]+\\.[A-Za-z0-9_.]*)'");
    private static final Pattern REFUSAL = Pattern.compile(
            "(?:new|super) ?(AbsenceRefused|AlertRefused|ApprovalRefused|CallBackRefused|CallerRefused|ConsentRefused|HandoverRefused|ImportRefused|PasswordRefused|ReportRefused|CodeListRefused)\\("
                    + "\\s*\"([A-Za-z.]+)\"");

    /** What stands before the word that a refusal of the class is made with. */
    private static final Map<String, String> REFUSALS = Map.ofEntries(
            Map.entry("AbsenceRefused", "absence.error."),
            Map.entry("AlertRefused", "alert.error."),
            Map.entry("ApprovalRefused", "approval.error."),
            Map.entry("CallBackRefused", "callback.error."),
            Map.entry("CallerRefused", "caller.error."),
            Map.entry("CodeListRefused", "codelist.error."),
            Map.entry("ConsentRefused", "consent.error."),
            Map.entry("HandoverRefused", "shift.error."),
            Map.entry("ImportRefused", "contactimport.error."),
            Map.entry("PasswordRefused", "access.error.password."),
            Map.entry("ReportRefused", "report.error."));

    private HouseTexts() {}

    static String feature(Path file) {
        return file.getFileName().toString().replaceFirst("_(sr|en)\\.properties$", "");
    }

    /** The keys of a file in the order of its lines. */
    static List<String> keys(Path file) {
        return lines(file).map(line -> line.substring(0, line.indexOf('='))).toList();
    }

    /** The texts of a file by key. */
    static Map<String, String> texts(Path file) {
        Map<String, String> texts = new TreeMap<>();
        lines(file)
                .forEach(
                        line -> texts.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        return texts;
    }

    private static Stream<String> lines(Path file) {
        return HouseSources.text(file).lines().filter(line -> !line.isBlank() && !line.startsWith("#"));
    }

    /** Every string that is shaped like a key, with a place where it stands; those that end with a dot begin a family. */
    static Map<String, String> asked() {
        Map<String, String> asked = new HashMap<>();
        for (Path file : HouseSources.files("src/main/java", ".java")) {
            collect(IN_JAVA, file, asked);
            REFUSAL.matcher(HouseSources.text(file))
                    .results()
                    .forEach(found -> asked.put(REFUSALS.get(found.group(1)) + found.group(2), file.toString()));
        }
        HouseSources.files("src/main/webapp", ".xhtml").forEach(file -> collect(IN_PAGES, file, asked));
        asked.keySet().removeIf(key -> !FEATURES.contains(key.substring(0, key.indexOf('.'))));
        return asked;
    }

    private static void collect(Pattern pattern, Path file, Map<String, String> asked) {
        pattern.matcher(HouseSources.text(file))
                .results()
                .forEach(found -> asked.put(found.group(1), file.getFileName().toString()));
    }

    /** The constants of every enum of the house that has a text, by the beginning of their keys. */
    static Map<String, Set<String>> enums(Collection<String> keys) {
        Map<String, Set<String>> enums = new TreeMap<>();
        HouseClasses.ALL.stream()
                .filter(JavaClass::isEnum)
                .forEach(type -> FEATURES.forEach(feature -> {
                    String beginning = feature + '.' + type.getSimpleName() + '.';
                    if (keys.stream().anyMatch(key -> key.startsWith(beginning))) {
                        enums.put(beginning, constants(type));
                    }
                }));
        return enums;
    }

    private static Set<String> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The code lists that the migrations enter. */
    static Set<String> codeLists() {
        Pattern row = Pattern.compile("\\('([a-z][a-z0-9_]+)', ?'");
        return HouseSources.files("src/main/resources/db/migration", ".sql").stream()
                .flatMap(file -> row.matcher(HouseSources.text(file)).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
