package org.oslonac;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.oslonac.HouseSources.Source;

/** What only the typed source shows: sizes, what is caught, what is explained, what a record prints. */
class SourceTest {

    private static final int LONGEST_CLASS = 300;
    private static final int LONGEST_METHOD = 40;
    private static final int MOST_PARAMETERS = 6;

    /** What a component of a record is called when it may hold words about a person. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)(given|family|display)?name|alias(es)?|phones?|numbers?|e164|tail|whole|word|notes?|text|body|summary"
                    + "|.*reason|advice|label|initials|watch|whoMayAnswer|address|email|form|values?|callerLabel"
                    + "|pastConsultant|consultant|username");

    /** Records that only sound so: institutions, words of the screen, invented accounts, an address of the house. */
    private static final Set<String> HARMLESS = Set.of(
            "DirectoryHit",
            "InstitutionRow",
            "ReportDimension",
            "Match",
            "Notice",
            "Account",
            "Entry",
            "Exported",
            "Series",
            "Quick");

    private static final List<Source> MAIN = HouseSources.java("main");
    private static final List<Source> TESTS = HouseSources.java("test");

    @Test
    void no_class_is_longer_than_a_reader_can_hold() {
        List<String> tooLong = new ArrayList<>();
        for (Source source : both()) {
            long lines = HouseSources.text(source.file()).lines().count();
            if (lines > LONGEST_CLASS) {
                tooLong.add(source.file().getFileName() + " has " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void no_method_is_longer_than_a_screen_or_takes_a_form_of_its_own() {
        List<String> found = new ArrayList<>();
        each(both(), MethodTree.class, (source, method) -> {
            if (source.lines(method) > LONGEST_METHOD) {
                found.add(source.place(method) + " " + method.getName() + " has " + source.lines(method) + " lines");
            }
        });
        each(MAIN, MethodTree.class, (source, method) -> {
            boolean made = method.getName().contentEquals("<init>") || method.getReturnType() == null;
            if (!made && method.getParameters().size() > MOST_PARAMETERS) {
                found.add(source.place(method) + " " + method.getName() + " takes too many");
            }
        });
        assertThat(found).isEmpty();
    }

    @Test
    void everything_is_caught_in_two_classes_at_most() {
        Set<String> catching = new TreeSet<>();
        each(MAIN, CatchTree.class, (source, caught) -> {
            if (caught.getParameter().getType().toString().matches("(.*\\W)?(Exception|Throwable)(\\W.*)?")) {
                catching.add(source.file().getFileName().toString());
            }
        });
        assertThat(catching)
                .as("who catches everything hides faults; the last resort of a request and of a job may")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void records_with_words_about_people_say_themselves_what_they_print() {
        List<String> found = new ArrayList<>();
        each(MAIN, ClassTree.class, (source, type) -> {
            if (type.getKind() == Tree.Kind.RECORD
                    && isAboutPeople(type)
                    && !declaresToString(type)
                    && !HARMLESS.contains(type.getSimpleName().toString())) {
                found.add(source.place(type) + " " + type.getSimpleName());
            }
        });
        assertThat(found)
                .as("a record prints every component, and the container prints the arguments of a failed call")
                .isEmpty();
    }

    @Test
    void public_types_say_what_they_mean() {
        List<String> silent = new ArrayList<>();
        for (Source source : MAIN) {
            for (Tree declared : source.unit().getTypeDecls()) {
                ClassTree type = (ClassTree) declared;
                String before = HouseSources.text(source.file())
                        .substring(0, (int) source.positions().getStartPosition(source.unit(), type));
                if (type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !before.contains("/**")) {
                    silent.add(source.file().getFileName().toString());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_package_says_what_it_is_for() {
        assertThat(MAIN.stream()
                        .map(source -> source.file().resolveSibling("package-info.java"))
                        .distinct()
                        .filter(Files::notExists))
                .isEmpty();
    }

    @Test
    void imports_name_what_they_bring() {
        List<String> wild = new ArrayList<>();
        each(both(), ImportTree.class, (source, imported) -> {
            if (!imported.isStatic()
                    && imported.getQualifiedIdentifier().toString().endsWith("*")) {
                wild.add(source.place(imported));
            }
        });
        assertThat(wild).isEmpty();
    }

    @Test
    void nothing_waits_to_be_done_and_nothing_is_switched_off() {
        Pattern later = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|X" + "XX)\\b|@Dis" + "abled|Thread\\.sl" + "eep");
        assertThat(both().stream()
                        .map(Source::file)
                        .filter(file -> later.matcher(HouseSources.text(file)).find()))
                .isEmpty();
    }

    private static boolean isAboutPeople(ClassTree type) {
        return type.getMembers().stream()
                .filter(VariableTree.class::isInstance)
                .map(VariableTree.class::cast)
                .filter(part -> !part.getModifiers().getFlags().contains(Modifier.STATIC))
                .filter(part -> part.getType().toString().matches("String|(List|Set)<.*String>+|PhoneNumber"))
                .anyMatch(part -> PERSONAL.matcher(part.getName()).matches());
    }

    private static boolean declaresToString(ClassTree type) {
        return type.getMembers().stream()
                .filter(MethodTree.class::isInstance)
                .map(MethodTree.class::cast)
                .anyMatch(method -> method.getName().contentEquals("toString"));
    }

    private static List<Source> both() {
        List<Source> both = new ArrayList<>(MAIN);
        both.addAll(TESTS);
        return both;
    }

    private static <T extends Tree> void each(List<Source> sources, Class<T> kind, BiConsumer<Source, T> look) {
        for (Source source : sources) {
            new TreePathScanner<Void, Void>() {
                @Override
                public Void scan(Tree tree, Void nothing) {
                    if (kind.isInstance(tree)) {
                        look.accept(source, kind.cast(tree));
                    }
                    return super.scan(tree, nothing);
                }
            }.scan(new TreePath(source.unit()), null);
        }
    }
}
