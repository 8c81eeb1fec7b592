package org.oslonac.web.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the application server's log says of a start; Payara Micro stays up without its application. */
public final class ServerLog {

    /** What became of the application. */
    public enum Fate {
        /** It is on its way, or there. */
        NONE,
        /** The server read the application's classes and found none of what is there (see docs/adr/0002). */
        MISREAD,
        /** It failed to start. */
        REFUSED
    }

    private static final String NOTHING_FOUND = "DeploymentContext does not contain any EJB";
    private static final List<String> REFUSALS = List.of(
            "Exception while preparing the app",
            "Exception while loading the app",
            "Exception while deploying the app");

    private final Path file;
    private long before;
    private boolean refused;

    public ServerLog(Path file) {
        this.file = file;
    }

    /** How the server writes its log: in turn into five files that are called like this. */
    static byte[] settings(Path files) {
        return """
                handlers=java.util.logging.FileHandler
                java.util.logging.FileHandler.pattern=%s
                java.util.logging.FileHandler.limit=10485760
                java.util.logging.FileHandler.count=5
                java.util.logging.FileHandler.append=true
                java.util.logging.FileHandler.encoding=UTF-8
                java.util.logging.FileHandler.formatter=com.sun.enterprise.server.logging.ODLLogFormatter
                .level=INFO
                javax.enterprise.system.tools.deployment.dol.level=WARNING
                javax.enterprise.system.tools.deployment.common.level=WARNING
                fish.payara.nucleus.util.level=WARNING
                org.glassfish.admin.mbeanserver.level=WARNING
                """.formatted(PropertiesText.escape(files.toString())).getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A start begins here. */
    public void begin() throws IOException {
        before = Files.exists(file) ? Files.size(file) : 0;
        refused = false;
    }

    /** A refusal counts when it was there at the question before, too: the server writes it down first, and why it is one after. */
    public Fate fate() {
        String said = said();
        if (said.contains(NOTHING_FOUND)) {
            return Fate.MISREAD;
        }
        boolean known = refused;
        refused = REFUSALS.stream().anyMatch(said::contains);
        return refused && known ? Fate.REFUSED : Fate.NONE;
    }

    /** A log that was set aside meanwhile is read from its beginning. */
    private String said() {
        try (FileChannel channel = FileChannel.open(file)) {
            long from = channel.size() < before ? 0 : before;
            ByteBuffer text = ByteBuffer.allocate((int) (channel.size() - from));
            channel.read(text, from);
            return new String(text.array(), StandardCharsets.ISO_8859_1);
        } catch (IOException notYet) {
            return "";
        }
    }
}
