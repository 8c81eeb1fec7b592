package org.oslonac.web.launcher;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * Stands for the application server: at each start it takes the next line of the file {@code words} in the data folder, its working
 * folder's parent. {@code ready} answers every address; any other word is written to the log, and nothing answers.
 */
public final class FickleServer {

    private FickleServer() {}

    /** @param arguments as Payara Micro takes them; {@code --port} is heard */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path home = Path.of("").toAbsolutePath().getParent();
        List<String> words = Files.readAllLines(home.resolve("words"));
        Files.write(home.resolve("words"), words.subList(1, words.size()));
        if ("ready".equals(words.get(0))) {
            int port = Integer.parseInt(arguments[List.of(arguments).indexOf("--port") + 1]);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        } else {
            Files.writeString(
                    home.resolve("logs/server.0.log"),
                    words.get(0) + '\n',
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        }
        Thread.currentThread().join();
    }
}
