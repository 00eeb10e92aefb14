package ru.podyom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * A mail server that outlives the application in {@code kill-mail.sh}: writes the subject of every letter it takes, and
 * waits a little before it says so, as a busy server does.
 *
 * <p>Arguments: port, file of the subjects.
 */
public final class MailSink {

    private static final Duration BEFORE_THE_ANSWER = Duration.ofMillis(15);

    private final Path taken;

    private MailSink(Path taken) {
        this.taken = taken;
    }

    public static void main(String[] args) throws IOException {
        var sink = new MailSink(Path.of(args[1]));
        try (var server = new ServerSocket(Integer.parseInt(args[0]), 50, InetAddress.getLoopbackAddress())) {
            while (true) {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> sink.talk(caller));
            }
        }
    }

    private void talk(Socket caller) {
        try (caller;
                var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8));
                var out = new PrintWriter(caller.getOutputStream(), false, StandardCharsets.UTF_8)) {
            say(out, "220 sink");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.equals("DATA")) {
                    say(out, "354 go on");
                    take(in);
                    Thread.sleep(BEFORE_THE_ANSWER);
                }
                say(out, line.equals("QUIT") ? "221 bye" : "250 ok");
            }
        } catch (IOException | InterruptedException gone) {
            System.out.println("a caller is gone");
        }
    }

    /** Reads a letter to its last line; one that breaks off before it was never taken. */
    private void take(BufferedReader in) throws IOException {
        String subject = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.startsWith("Subject: ") && subject.isEmpty()) {
                subject = line.substring("Subject: ".length());
            }
            if (line.equals(".")) {
                Files.writeString(taken, subject + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                return;
            }
        }
        throw new IOException("broken off");
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }
}
