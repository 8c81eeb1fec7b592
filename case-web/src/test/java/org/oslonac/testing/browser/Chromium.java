package org.oslonac.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Chromium of a test run, one in each thread that looks through it: the one that is named by the property or variable {@code CHROMIUM}, else one that is
 * installed, else one that Playwright downloads, else, for root on Debian and its kin, the package of the system.
 */
final class Chromium {

    /** The one without windows first: the same engine, and a third faster. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome",
            "msedge");

    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");
    private static final List<String> PLACES = List.of(
            "/usr/bin",
            "/usr/local/bin",
            "/snap/bin",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application",
            "C:/Program Files (x86)/Microsoft/Edge/Application");
    private static final Path LOG = Path.of("target", "chromium-installation.log");

    /** Playwright belongs to the thread that has made it. */
    private static final Map<Thread, Playwright> DRIVERS = new HashMap<>();

    private static final Map<Thread, Browser> BROWSERS = new HashMap<>();
    private static IllegalStateException failure;

    private Chromium() {}

    /** The running browser; found or installed and started now if need be. */
    static synchronized Browser running() {
        if (failure != null) {
            throw failure;
        }
        Thread here = Thread.currentThread();
        if (!BROWSERS.containsKey(here)) {
            DRIVERS.put(
                    here,
                    Playwright.create(
                            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"))));
            BROWSERS.put(
                    here,
                    installed()
                            .or(Chromium::downloaded)
                            .or(Chromium::fromTheSystem)
                            .orElseThrow(Chromium::none));
        }
        return BROWSERS.get(here);
    }

    static synchronized void stop() {
        DRIVERS.values().forEach(Playwright::close);
        DRIVERS.clear();
        BROWSERS.clear();
    }

    private static IllegalStateException none() {
        failure = new IllegalStateException(
                "No Chromium was found or could be installed: install the package chromium (or Google Chrome), or name"
                        + " its program in the environment variable CHROMIUM.");
        return failure;
    }

    private static Optional<Browser> installed() {
        return candidates()
                .filter(Files::isExecutable)
                .map(Chromium::launched)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> launched(null));
    }

    private static Stream<Path> candidates() {
        String named = System.getProperty("CHROMIUM", System.getenv("CHROMIUM"));
        if (named != null && !named.isBlank()) {
            return Stream.of(Path.of(named));
        }
        List<String> folders = new ArrayList<>(List.of(System.getenv("PATH").split(File.pathSeparator)));
        folders.addAll(PLACES);
        return folders.stream()
                .map(Path::of)
                .flatMap(folder -> Files.isRegularFile(folder)
                        ? Stream.of(folder)
                        : NAMES.stream()
                                .flatMap(name -> Stream.of(folder.resolve(name), folder.resolve(name + ".exe"))))
                .filter(Files::isRegularFile)
                .distinct();
    }

    private static Optional<Browser> downloaded() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return succeeds(180, java, "-cp", classPath, CLI.class.getName(), "install", "chromium")
                ? launched(null)
                : Optional.empty();
    }

    private static Optional<Browser> fromTheSystem() {
        boolean root = "root".equals(System.getProperty("user.name"));
        if (!root || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        boolean done = succeeds(180, "apt-get", "update")
                && PACKAGES.stream()
                        .anyMatch(one -> succeeds(420, "apt-get", "install", "-y", "--no-install-recommends", one));
        return done ? installed() : Optional.empty();
    }

    private static boolean succeeds(long seconds, String... command) {
        ProcessBuilder process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(LOG.toFile()));
        process.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process running = process.start();
            if (!running.waitFor(seconds, TimeUnit.SECONDS)) {
                running.descendants().forEach(ProcessHandle::destroyForcibly);
                running.destroyForcibly();
                return false;
            }
            return running.exitValue() == 0;
        } catch (IOException impossible) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** @param program the program, or {@code null} for the one that Playwright keeps */
    private static Optional<Browser> launched(Path program) {
        try {
            return Optional.of(DRIVERS.get(Thread.currentThread())
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setHeadless(true)
                            .setArgs(arguments())));
        } catch (PlaywrightException unusable) {
            return Optional.empty();
        }
    }

    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-default-apps",
                "--disable-domain-reliability",
                "--disable-sync",
                "--metrics-recording-only",
                "--no-first-run",
                "--no-default-browser-check",
                "--password-store=basic",
                // One process for all tabs of a window: a new one for each takes as long as a page.
                "--process-per-site"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }
}
