package org.oslonac.testing.server;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.oslonac.core.shared.DomainException;

/**
 * What runs in the server of a test run: the WAR as it was built, with all tests of this module in its class loader, so
 * that a test reaches what is private to its package.
 */
final class Deployments {

    /** Tests that stay outside: they start servers and browsers themselves. */
    private static final List<String> OUTSIDE =
            List.of("org/oslonac/testing/server/", "org/oslonac/testing/browser/", "org/oslonac/web/launcher/");

    private Deployments() {}

    static WebArchive house() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "oslonac.war")
                .importFrom(new File(System.getProperty("oslonac.war", "target/oslonac.war")))
                .as(WebArchive.class);
        addClasses(war, Path.of("target", "test-classes"));
        addIfFolder(war, home(DomainException.class).resolveSibling("test-classes"));
        war.addAsLibraries(
                home(Assertions.class).toFile(), home(ByteBuddy.class).toFile());
        return war;
    }

    /** A module's test builders lie in a folder beside its jar. */
    private static void addIfFolder(WebArchive war, Path folder) {
        if (Files.isDirectory(folder)) {
            addClasses(war, folder);
        }
    }

    private static void addClasses(WebArchive war, Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.startsWith("org/oslonac/") && OUTSIDE.stream().noneMatch(name::startsWith)) {
                    war.addAsWebInfResource(file.toFile(), "classes/" + name);
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Gives every test class the same deployment, so none declares its own; only the first one is looked at. */
    public static final class Same implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            WebArchive archive = House.isRunning() ? ShrinkWrap.create(WebArchive.class, "running.war") : house();
            return List.of(new DeploymentDescription("house", archive).shouldBeTestable(true));
        }
    }
}
