package org.learningassurance.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real nginx on loopback with the configuration that the product ships; only names, addresses and paths are those of this machine. */
final class Nginx implements AutoCloseable {

    private static final Path SHIPPED = Path.of("src/main/dist/nginx.conf");

    private final Process process;
    private final Path directory;
    private final int plainPort;
    private final int port;

    private Nginx(Process process, Path directory, int plainPort, int port) {
        this.process = process;
        this.directory = directory;
        this.plainPort = plainPort;
        this.port = port;
    }

    /**
     * @param directory empty
     * @param nodes the ports of the two nodes
     */
    static Nginx before(List<Integer> nodes, Certificate certificate, Path directory) throws IOException {
        int plainPort = freePort();
        int port = freePort();
        Files.createDirectories(directory);
        Map<String, String> here = new LinkedHashMap<>();
        here.put("listen 80;", "listen 127.0.0.1:" + plainPort + ";");
        here.put("listen 443 ssl;", "listen 127.0.0.1:" + port + " ssl;");
        here.put("/etc/ssl/certs/tracker.example.org.pem", certificate.chain().toString());
        here.put("/etc/ssl/private/tracker.example.org.key", certificate.key().toString());
        here.put("server_name tracker.example.org;", "server_name localhost;");
        here.put("server 10.0.0.11:8080", "server 127.0.0.1:" + nodes.get(0));
        here.put("server 10.0.0.12:8080", "server 127.0.0.1:" + nodes.get(1));
        String site = Files.readString(SHIPPED);
        for (Map.Entry<String, String> change : here.entrySet()) {
            assertThat(site).as(SHIPPED.toString()).contains(change.getKey());
            site = site.replace(change.getKey(), change.getValue());
        }
        Files.writeString(directory.resolve("site.conf"), site);
        Files.writeString(directory.resolve("nginx.conf"), around(directory));
        Process process = new ProcessBuilder(
                        program(),
                        "-p",
                        directory.toString(),
                        "-e",
                        directory.resolve("error.log").toString(),
                        "-c",
                        directory.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("said.txt").toFile())
                .start();
        Nginx nginx = new Nginx(process, directory, plainPort, port);
        await().atMost(Duration.ofSeconds(20)).until(nginx::listensOrHasEnded);
        assertThat(process.isAlive()).as(nginx.said()).isTrue();
        return nginx;
    }

    /** What Debian has around a site, with everything that is written below one directory. */
    private static String around(Path directory) {
        StringBuilder temporary = new StringBuilder();
        for (String what : new String[] {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"}) {
            temporary.append("%s_temp_path %s/%s;%n".formatted(what, directory, what));
        }
        return """
                daemon off;
                user %s;
                worker_processes 1;
                pid %2$s/nginx.pid;
                events { worker_connections 200; }
                http {
                log_format nodes '$status $upstream_addr';
                access_log %2$s/access.log nodes;
                %3$s
                include %2$s/site.conf;
                }
                """.formatted(System.getProperty("user.name"), directory, temporary);
    }

    private static String program() {
        Stream<String> places = Stream.concat(
                Stream.of("/usr/sbin"), Stream.of(System.getenv("PATH").split(":")));
        return places.map(place -> Path.of(place, "nginx"))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "This machine lacks nginx, which the example for a proxy is tried with (Debian: nginx-light)"));
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    String address() {
        return "https://localhost:" + port;
    }

    String plainAddress() {
        return "http://localhost:" + plainPort;
    }

    /** By which node each request was answered, in their order; where two were tried, by which ones. */
    List<String> answeredBy() throws IOException {
        List<String> nodes = new ArrayList<>();
        for (String line : Files.readAllLines(directory.resolve("access.log"))) {
            nodes.add(line.substring(line.indexOf(' ') + 1));
        }
        return nodes;
    }

    String said() throws IOException {
        Path errors = directory.resolve("error.log");
        return Files.readString(directory.resolve("said.txt")) + (Files.exists(errors) ? Files.readString(errors) : "");
    }

    private boolean listensOrHasEnded() {
        if (!process.isAlive()) {
            return true;
        }
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
