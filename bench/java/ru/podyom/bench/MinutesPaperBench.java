package ru.podyom.bench;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ru.podyom.meeting.minutes.AgendaItem;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesHead;
import ru.podyom.meeting.paper.MinutesWord;
import ru.podyom.meeting.paper.ShippedForm;
import ru.podyom.meeting.reading.found.DecisionForm;
import ru.podyom.meeting.reading.found.MinutesKind;

/**
 * Writes invented minutes with 100 decisions under 10 items to Word on the shipped form, and prints the median beside
 * that of writing the same sentences as bare paragraphs with Apache POI, both warm and in one process.
 *
 * <p>Arguments: rounds (30).
 */
public final class MinutesPaperBench {

    private static final int ITEMS = 10;
    private static final int POINTS = 10;

    /** A way to write the document; gives its length. */
    private interface Writer {
        int write() throws Exception;
    }

    private MinutesPaperBench() {}

    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
        MinutesContent content = content();
        double bare = median(rounds, () -> bare(content));
        double[] paper = times(rounds, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            MinutesWord.write(content, ShippedForm.GROUP, "", out);
            return out.size();
        });
        System.out.printf(
                "%d decisions: bare paragraphs %.1f ms, minutes on the form median %.1f ms, p95 %.1f ms, %.1f x bare%n",
                content.decisions().size(),
                bare,
                paper[rounds / 2],
                paper[rounds * 95 / 100],
                paper[rounds / 2] / bare);
    }

    private static int bare(MinutesContent content) throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.agenda()
                    .forEach(item -> document.createParagraph().createRun().setText(item.title()));
            content.decisions()
                    .forEach(one -> document.createParagraph().createRun().setText(one.no() + " " + one.text()));
            document.write(out);
            return out.size();
        }
    }

    private static double median(int rounds, Writer writer) throws Exception {
        return times(rounds, writer)[rounds / 2];
    }

    private static double[] times(int rounds, Writer writer) throws Exception {
        double[] millis = new double[rounds];
        for (int round = -10; round < rounds; round++) {
            long start = System.nanoTime();
            if (writer.write() < 1000) {
                throw new IllegalStateException("nothing written");
            }
            if (round >= 0) {
                millis[round] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static MinutesContent content() {
        List<AgendaItem> agenda = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        for (int item = 1; item <= ITEMS; item++) {
            agenda.add(new AgendaItem(
                    Integer.toString(item), "О ходе работы по направлению " + item, "Примерова В.Г.", "Доложили."));
            for (int point = 1; point <= POINTS; point++) {
                decisions.add(new Decision(
                        item + "." + point,
                        "Обеспечить выполнение дорожных карт и представить отчёты кураторам школ",
                        DecisionForm.ASSIGNMENT,
                        point % 3 == 0 ? 2 : 1,
                        "Руководителям школ",
                        "Примерова В.Г.",
                        LocalDate.of(2026, 5, 15),
                        "",
                        Integer.toString(item),
                        List.of()));
            }
        }
        MinutesHead head = new MinutesHead(
                MinutesKind.MINUTES,
                "4",
                LocalDate.of(2026, 3, 12),
                "11:00",
                "",
                "заседание",
                "",
                "муниципальной рабочей группы",
                "Образцова А.Б.",
                "начальник управления",
                "Примерова В.Г.",
                "методист",
                null,
                null);
        return new MinutesContent(head, List.of(), agenda, decisions, List.of(), List.of(), List.of());
    }
}
