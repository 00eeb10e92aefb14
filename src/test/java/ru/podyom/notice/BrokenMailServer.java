package ru.podyom.notice;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that takes one letter up to its last dot and then gives the answer, or hangs up where it is empty. */
final class BrokenMailServer implements AutoCloseable {

    private final ServerSocket door;

    BrokenMailServer(String answer) throws IOException {
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> talk(answer));
    }

    JavaMailSenderImpl settings() {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(door.getLocalPort());
        return settings;
    }

    private void talk(String answer) {
        try (Socket socket = door.accept()) {
            var in = new Scanner(socket.getInputStream(), StandardCharsets.UTF_8);
            OutputStream out = socket.getOutputStream();
            say(out, "220 ready");
            boolean text = false;
            while (in.hasNextLine()) {
                String line = in.nextLine();
                if (text && !line.equals(".")) {
                    continue;
                }
                if (text && answer.isEmpty()) {
                    return;
                }
                boolean data = !text && line.startsWith("DATA");
                say(out, text ? answer : data ? "354 go on" : "250 fine");
                text = data;
            }
        } catch (IOException hungUp) {
            throw new UncheckedIOException(hungUp);
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
