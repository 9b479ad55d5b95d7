package org.learningassurance.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

/**
 * Makes sockets that are closed once their time is up, whatever they are doing: a server that says one letter every few seconds never
 * runs into a timeout.
 */
final class LimitedSockets extends SocketFactory {

    private final Executor onceTimeIsUp;

    LimitedSockets(Duration limit) {
        onceTimeIsUp = CompletableFuture.delayedExecutor(limit.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Socket createSocket() {
        Socket socket = new Socket();
        onceTimeIsUp.execute(() -> close(socket));
        return socket;
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectedByTheCaller();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
        throw connectedByTheCaller();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
        throw connectedByTheCaller();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort) {
        throw connectedByTheCaller();
    }

    private static UnsupportedOperationException connectedByTheCaller() {
        return new UnsupportedOperationException("Whoever asks for a socket connects it, with a timeout");
    }
}
