package org.oslonac.web.launcher;

import java.io.Console;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The link by which the first administrator begins. The server writes its secret into a file that only the owner of the
 * data folder may read. It is printed where somebody looks at a terminal; elsewhere what is printed may stay in a log, so
 * only the file is named.
 */
final class FirstLink {

    static final String FILE = "run/first-administrator.txt";

    private final DataFolder folder;
    private final int port;

    FirstLink(DataFolder folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Makes the file, empty: a secret of an earlier start is gone. */
    static Path file(DataFolder folder) {
        return folder.writePrivate(FILE, new byte[0]);
    }

    /** What to say to the administrator, line by line; nothing where somebody has an account. */
    List<String> told(boolean onTerminal) {
        try {
            String secret = Files.readString(folder.path(FILE)).strip();
            if (secret.isEmpty()) {
                forget();
                return List.of();
            }
            List<String> lines = List.of(
                    "User name: admin",
                    "http://localhost:" + port + "/start/" + secret,
                    "From another machine: the address of your house instead of http://localhost:" + port);
            folder.writePrivate(FILE, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.US_ASCII));
            return onTerminal ? lines : List.of("The link is in " + folder.path(FILE) + ", which only you can read");
        } catch (IOException failed) {
            throw DataFolder.explain(failed, folder.home(), "The file %s can't be read", folder.path(FILE));
        }
    }

    void forget() {
        folder.delete(FILE);
    }

    /** From Java 22 on there is a console also where nobody sits before it. */
    static boolean isTerminal() {
        Console console = System.console();
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
