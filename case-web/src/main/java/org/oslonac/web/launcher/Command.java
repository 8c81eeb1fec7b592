package org.oslonac.web.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the launcher does instead of starting the system when it is called with a word. */
final class Command {

    static final String VERIFY_AUDIT = "verify-audit";

    private final Progress progress;
    private final Path installation;

    Command(Progress progress, Path installation) {
        this.progress = progress;
        this.installation = installation;
    }

    /** The exit code; 0 when all is well. */
    int run(String[] arguments) {
        try {
            if (!List.of(VERIFY_AUDIT).equals(Arrays.asList(arguments))) {
                throw Failure.BAD_CONFIGURATION.because(
                        "There is no command '%s'; there is: %s.", String.join(" ", arguments), VERIFY_AUDIT);
            }
            LaunchSettings settings = LaunchSettings.load(
                    System.getProperties(), System.getenv(), Path.of("").toAbsolutePath());
            progress.line(new VerifyAudit(settings, installation).run());
            return 0;
        } catch (LaunchFailedException failed) {
            progress.failure(failed.getMessage());
            return failed.failure().exitCode();
        }
    }
}
