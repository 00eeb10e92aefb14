package ru.podyom.notice;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that listens, an empty box, and postmen of any day. */
abstract class Postman {

    @Autowired
    Outbox outbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void anEmptyBox() {
        jdbc.sql("delete from notice.letter").update();
        post.start();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    static Letter letter(String key) {
        return Letter.of(key, "ivanova@rayon.example", "Напоминание", "Срок — завтра.\n");
    }

    MailRound round() {
        return round(clock, settings());
    }

    MailRound later(Duration by) {
        return round(Clock.offset(clock, by), settings());
    }

    MailRound round(Clock at, JavaMailSenderImpl settings) {
        return new MailRound(store(at), new MailServer(settings, "podyom@rayon.example", at));
    }

    LetterStore store(Clock at) {
        return new LetterStore(jdbc, at);
    }

    JavaMailSenderImpl settings() {
        var settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(post.getSmtp().getPort());
        return settings;
    }

    String state(String key) {
        return jdbc.sql("select state from notice.letter where key = ?")
                .param(key)
                .query(String.class)
                .single();
    }

    String reason(String key) {
        return jdbc.sql("select reason from notice.letter where key = ?")
                .param(key)
                .query(String.class)
                .single();
    }

    int attempts(String key) {
        return jdbc.sql("select attempts from notice.letter where key = ?")
                .param(key)
                .query(Integer.class)
                .single();
    }
}
