package ru.podyom.notice;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Hands a letter to the mail server named by {@code spring.mail.*}. Connecting and sending are separate steps, so that
 * what surely did not arrive is told apart from what may have.
 */
@Component
class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);
    private static final Pattern REPLY = Pattern.compile("(?m)^\\s*([45])\\d\\d[ -].*$");
    private static final int LONGEST_REASON = 300;

    private final @Nullable JavaMailSenderImpl settings;
    private final String from;
    private final Clock clock;

    MailServer(@Nullable JavaMailSenderImpl settings, @Value("${podyom.mail.from:}") String from, Clock clock) {
        this.settings = settings;
        this.from = from.strip();
        this.clock = clock;
    }

    /** Whether a server is named in the settings. */
    boolean isNamed() {
        return settings != null
                && settings.getHost() != null
                && !settings.getHost().isBlank();
    }

    /** «mail.rayon.ru», empty where none is named. */
    String name() {
        return settings == null || settings.getHost() == null ? "" : settings.getHost();
    }

    /** The address letters come from. */
    String sender() {
        var user = settings == null ? null : settings.getUsername();
        if (!from.isEmpty()) {
            return from;
        }
        return user != null && user.contains("@") ? user : "podyom@" + (name().isEmpty() ? "localhost" : name());
    }

    Delivery hand(ClaimedLetter claimed) {
        var server = settings;
        if (server == null) {
            return new Delivery.Unreachable("Почтовый сервер не указан.");
        }
        MimeMessage message;
        try {
            message = message(server, claimed);
        } catch (MessagingException unwritable) {
            return new Delivery.Turned("Письмо нельзя составить: " + words(unwritable), true);
        }
        Transport transport;
        try {
            var protocol = server.getProtocol();
            transport = server.getSession().getTransport(protocol == null ? "smtp" : protocol);
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
        } catch (MessagingException away) {
            return new Delivery.Unreachable("Почтовый сервер не принимает соединение: " + words(away));
        }
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException broken) {
            return outcome(broken);
        } finally {
            leave(transport);
        }
        return new Delivery.Taken();
    }

    private static Delivery outcome(MessagingException broken) {
        for (Exception link = broken; link instanceof MessagingException next; link = next.getNextException()) {
            Matcher reply = REPLY.matcher(String.valueOf(link.getMessage()));
            if (link instanceof SendFailedException && reply.find()) {
                return new Delivery.Turned(
                        "Почтовый сервер отказал: " + cut(reply.group().strip()), "5".equals(reply.group(1)));
            }
        }
        return new Delivery.Unknown("Связь прервалась до ответа почтового сервера: " + words(broken));
    }

    private MimeMessage message(JavaMailSenderImpl server, ClaimedLetter claimed) throws MessagingException {
        var letter = claimed.letter();
        var message = new MimeMessage(server.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", claimed.messageId());
            }
        };
        var helper = new MimeMessageHelper(message, !letter.attachments().isEmpty(), StandardCharsets.UTF_8.name());
        helper.setFrom(sender());
        helper.setTo(letter.address());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        helper.setSentDate(Date.from(clock.instant()));
        message.setHeader("Auto-Submitted", "auto-generated");
        for (Attachment file : letter.attachments()) {
            helper.addAttachment(file.name(), new ByteArrayDataSource(file.content(), file.mediaType()));
        }
        return message;
    }

    /** What goes wrong after the answer changes nothing of it. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException left) {
            LOG.debug("left the mail server", left);
        }
    }

    private static String words(MessagingException failure) {
        var cause = failure.getNextException();
        return cut(failure.getMessage() + (cause == null ? "" : " (" + cause.getMessage() + ")"));
    }

    private static String cut(String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
    }
}
