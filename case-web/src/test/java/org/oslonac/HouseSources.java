package org.oslonac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources of all four modules as they were typed, and as the compiler reads them. */
final class HouseSources {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> MODULES = List.of("case-core", "case-legal", "case-health", "case-web");

    /** One Java file, parsed. */
    record Source(Path file, CompilationUnitTree unit, SourcePositions positions) {

        long lines(Tree tree) {
            long from = positions.getStartPosition(unit, tree);
            long to = positions.getEndPosition(unit, tree);
            return unit.getLineMap().getLineNumber(to) - unit.getLineMap().getLineNumber(from) + 1;
        }

        String place(Tree tree) {
            return file.getFileName() + ":" + unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
        }
    }

    private HouseSources() {}

    static List<Source> java(String part) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null,
                    files,
                    null,
                    List.of("-proc:none"),
                    null,
                    files.getJavaFileObjectsFromPaths(files("src/" + part + "/java", ".java")));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            return Stream.of(task.parse())
                    .flatMap(units -> StreamSupport.stream(units.spliterator(), false))
                    .map(unit -> new Source(Path.of(unit.getSourceFile().toUri()), unit, positions))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The files of all modules below this folder. */
    static List<Path> files(String folder, String ending) {
        return MODULES.stream()
                .map(module -> ROOT.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(place -> walk(place).stream())
                .filter(file -> file.toString().endsWith(ending))
                .sorted()
                .toList();
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> walk(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found.filter(Files::isRegularFile).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
