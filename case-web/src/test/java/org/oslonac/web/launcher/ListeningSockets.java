package org.oslonac.web.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The addresses on which a process of this Linux machine listens, from /proc. */
final class ListeningSockets {

    private static final String LISTEN = "0A";
    private static final List<String> LOOPBACK =
            List.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private ListeningSockets() {}

    static boolean canBeRead() {
        return Files.isReadable(Path.of("/proc/self/net/tcp"));
    }

    /** Addresses as the kernel writes them, those of loopback left out; UDP sockets count when they are bound. */
    static Set<String> beyondLoopback(ProcessHandle process) throws IOException {
        Set<String> inodes = inodes(process.pid());
        Set<String> found = new HashSet<>();
        for (String table : List.of("tcp", "tcp6", "udp", "udp6")) {
            Path file = Path.of("/proc/" + process.pid() + "/net/" + table);
            if (Files.exists(file)) {
                Files.readAllLines(file).stream()
                        .skip(1)
                        .map(line -> line.trim().split("\\s+"))
                        .filter(row -> inodes.contains(row[9]))
                        .filter(row -> table.startsWith("udp") || row[3].equals(LISTEN))
                        .map(row -> row[1])
                        .filter(address -> !LOOPBACK.contains(address.split(":")[0]))
                        .forEach(address -> found.add(table + " " + address));
            }
        }
        return found;
    }

    private static Set<String> inodes(long pid) throws IOException {
        Set<String> inodes = new HashSet<>();
        try (Stream<Path> descriptors = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors.toList()) {
                String target = target(descriptor);
                if (target.startsWith("socket:[")) {
                    inodes.add(target.substring("socket:[".length(), target.length() - 1));
                }
            }
        }
        return inodes;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }
}
