package org.oslonac.testing.server;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Stands between the server and its database and can be shut: every connection breaks and new ones are refused at once,
 * as when the database's machine is gone, until it is opened again.
 */
final class DatabaseGate implements AutoCloseable {

    private final int databasePort;
    private final int port;
    private final Set<Socket> through = ConcurrentHashMap.newKeySet();
    private volatile ServerSocket door;

    private DatabaseGate(int databasePort, int port) {
        this.databasePort = databasePort;
        this.port = port;
    }

    static DatabaseGate before(int databasePort, int port) {
        DatabaseGate gate = new DatabaseGate(databasePort, port);
        gate.open();
        return gate;
    }

    int port() {
        return port;
    }

    void open() {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            door = opened;
            start(() -> letThrough(opened));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void shut() {
        close(door);
        through.forEach(DatabaseGate::close);
        through.clear();
    }

    private void letThrough(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket here = opened.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), databasePort);
                through.add(here);
                through.add(there);
                start(() -> carry(here, there));
                start(() -> carry(there, here));
            } catch (IOException shut) {
                close(opened);
            }
        }
    }

    private void carry(Socket from, Socket to) {
        try (from;
                to;
                InputStream bytes = from.getInputStream()) {
            bytes.transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // the other direction closes with it
        } finally {
            through.remove(from);
        }
    }

    private static void close(Closeable one) {
        try {
            one.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "database-gate");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        shut();
    }
}
