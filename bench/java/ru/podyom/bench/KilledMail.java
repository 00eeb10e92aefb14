package ru.podyom.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.Podyom;
import ru.podyom.notice.Letter;
import ru.podyom.notice.Outbox;

/**
 * One life of the application in {@code kill-mail.sh}: the first puts the letters out, each tells how many went until it
 * is killed. The last lets the rest go and compares what the mail server took with what the application believes.
 *
 * <p>Arguments: data folder, letters, port, port of the mail server, file of its subjects, number of this life, number of
 * the last life.
 */
public final class KilledMail {

    private final JdbcClient jdbc;

    private KilledMail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public static void main(String[] args) throws Exception {
        int life = Integer.parseInt(args[5]);
        ConfigurableApplicationContext context = SpringApplication.run(
                Podyom.class,
                "--podyom.data=" + args[0],
                "--server.port=" + args[2],
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + args[3],
                "--podyom.mail.from=podyom@rayon.example",
                "--db-scheduler.heartbeat-interval=1s",
                "--db-scheduler.polling-interval=1s");
        var killed = new KilledMail(context.getBean(JdbcClient.class));
        if (life == 1) {
            for (int i = 0; i < Integer.parseInt(args[1]); i++) {
                context.getBean(Outbox.class)
                        .send(Letter.of("kill/" + i, "ivanova@rayon.example", "letter " + i, "Text.\n"));
            }
        }
        boolean last = life == Integer.parseInt(args[6]);
        while (!last || killed.count("WAITING") > 0) {
            System.out.println("SENT " + killed.count("SENT"));
            Thread.sleep(Duration.ofMillis(20));
        }
        killed.compare(Files.readAllLines(Path.of(args[4])));
        context.close();
    }

    private long count(String state) {
        return jdbc.sql("select count(*) from notice.letter where state = ?")
                .param(state)
                .query(Long.class)
                .single();
    }

    private void compare(List<String> taken) {
        Map<String, String> states = jdbc
                .sql("select subject, state from notice.letter")
                .query((row, n) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(List::getFirst, List::getLast));
        var once = new HashSet<>(taken);
        long lost = states.entrySet().stream()
                .filter(one -> one.getValue().equals("SENT") && !once.contains(one.getKey()))
                .count();
        long open =
                states.values().stream().filter(state -> !state.equals("SENT")).count();
        System.out.println("COMPARED letters " + states.size() + ", taken by the server " + taken.size() + ", twice "
                + (taken.size() - once.size()) + ", believed sent but not taken " + lost
                + ", begun and left to a person " + open + " "
                + states.values().stream()
                        .filter(state -> !state.equals("SENT"))
                        .distinct()
                        .toList());
        if (taken.size() != once.size() || lost > 0 || !states.keySet().containsAll(once)) {
            throw new IllegalStateException("a letter was doubled or lost");
        }
    }
}
