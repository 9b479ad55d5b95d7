package org.learningassurance.notification;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server on loopback that speaks SMTP until the moment at which it is told to misbehave. */
final class RudeMailServer implements AutoCloseable {

    enum Manner {
        /** Takes the connection and says nothing at all. */
        NEVER_GREETS,
        /** Says a letter of its greeting every now and then. */
        DRIBBLES,
        /** Takes the sender, and then says nothing more. */
        FALLS_SILENT,
        /** Has all of the mail, and breaks the line before it says so. */
        BREAKS_AFTER_DATA,
        /** Has all of the mail, and never says so. */
        SILENT_AFTER_DATA,
        /** Says that it has the mail, and then nothing at the good-bye. */
        NO_GOODBYE
    }

    private static final Map<String, String> ANSWERS =
            Map.of("EHLO", "250 here", "MAIL", "250 sender", "RCPT", "250 recipient", "DATA", "354 go on");

    private final Manner manner;
    private final ServerSocket door;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, AtomicInteger> mails = new ConcurrentHashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final List<Socket> lines = new ArrayList<>();

    RudeMailServer(Manner manner) {
        this.manner = manner;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        daemon(this::answer).start();
    }

    int port() {
        return door.getLocalPort();
    }

    int calls() {
        return calls.get();
    }

    /** How often it has had all of a mail. @param mailId its Message-ID */
    int had(String mailId) {
        return mails.getOrDefault(mailId, new AtomicInteger()).get();
    }

    private void answer() {
        try {
            while (true) {
                Socket line = door.accept();
                synchronized (lines) {
                    lines.add(line);
                }
                calls.incrementAndGet();
                daemon(() -> speak(line)).start();
            }
        } catch (IOException over) {
            closed.countDown();
        }
    }

    private void speak(Socket line) {
        try (line;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = line.getOutputStream();
            if (manner == Manner.NEVER_GREETS) {
                untilClosed();
            }
            if (manner == Manner.DRIBBLES) {
                dribble(out);
            }
            say("220 rude", out);
            for (String said = in.readLine(); said != null; said = in.readLine()) {
                String verb = said.substring(0, 4);
                if (verb.equals("QUIT")) {
                    goodbye(out);
                    return;
                }
                say(ANSWERS.getOrDefault(verb, "502 not here"), out);
                if (verb.equals("MAIL") && manner == Manner.FALLS_SILENT) {
                    untilClosed();
                }
                if (verb.equals("DATA") && !take(in, out)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The other side has had enough.
        }
    }

    /** Whether it goes on. */
    private boolean take(BufferedReader in, OutputStream out) throws IOException {
        String mailId = "";
        for (String text = in.readLine(); text != null && !text.equals("."); text = in.readLine()) {
            if (text.startsWith("Message-ID: ")) {
                mailId = text.substring("Message-ID: ".length()).strip();
            }
        }
        mails.computeIfAbsent(mailId, id -> new AtomicInteger()).incrementAndGet();
        if (manner == Manner.SILENT_AFTER_DATA) {
            untilClosed();
        }
        if (manner == Manner.BREAKS_AFTER_DATA) {
            return false;
        }
        say("250 taken", out);
        return true;
    }

    private void goodbye(OutputStream out) throws IOException {
        if (manner == Manner.NO_GOODBYE) {
            untilClosed();
        }
        say("221 bye", out);
    }

    private void dribble(OutputStream out) throws IOException {
        do {
            out.write("2".getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } while (!isClosedWithin(100));
    }

    private static void say(String words, OutputStream out) throws IOException {
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private void untilClosed() {
        isClosedWithin(TimeUnit.MINUTES.toMillis(5));
    }

    private boolean isClosedWithin(long milliseconds) {
        try {
            return closed.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rude mail server");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            door.close();
            synchronized (lines) {
                for (Socket line : lines) {
                    line.close();
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
