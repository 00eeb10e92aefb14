package ru.podyom.meeting.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Minutes and orders put together at random from notations of the practice, with what has to be found in them. */
final class InventedMinutes {

    /**
     * A point as it has to be read.
     *
     * @param due ISO date, «recurring», or null
     */
    record Expected(
            @Nullable String no,
            String text,
            @Nullable String responsible,
            @Nullable String due) {}

    private record Act(String who, String what) {}

    private record Due(String words, @Nullable String date) {}

    private static final List<Act> ACTS = List.of(
            new Act("Руководителям общеобразовательных организаций", "обеспечить выполнение дорожных карт"),
            new Act("Методисту Сомовой О.П.", "подготовить аналитическую справку"),
            new Act("Лапину Ф.Ф.", "провести семинар для учителей математики"),
            new Act("Директорам школ № 2 и № 5", "обновить программы развития"),
            new Act("Отделу общего образования", "организовать посещение уроков"),
            new Act("", "Провести мониторинг профессиональных дефицитов педагогов"),
            new Act("", "Продолжить наставничество в школах с низкими результатами"),
            new Act("", "Разработать график консультаций"));

    private static final List<Due> DUES = List.of(
            new Due("", null),
            new Due(" в срок до 15.05.2023", "2023-05-15"),
            new Due(" до 1 июня 2023 года", "2023-06-01"),
            new Due(" не позднее 20 апреля 2023 г", "2023-04-20"),
            new Due(" ежемесячно до 5 числа", "recurring"),
            new Due(" с 3 по 14 апреля 2023 года", "2023-04-14"),
            new Due(" к 01.09.2023", "2023-09-01"));

    private static final List<String> CUES = List.of(
            "РЕШИЛИ:",
            "РЕШЕНИЕ:",
            "Постановили:",
            "ПОСТАНОВИЛИ:",
            "Р Е Ш И Л И:",
            "РЕШ ИЛИ:",
            "Рабочая группа решила:",
            "PEШИЛИ:");

    private final Random random;
    private final List<Expected> expected = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    InventedMinutes(long seed) {
        random = new Random(seed);
        boolean order = random.nextInt(3) == 0;
        if (order) {
            order();
        } else {
            meeting();
        }
    }

    List<Expected> expected() {
        return expected;
    }

    String text() {
        String written = text.toString();
        written = random.nextInt(3) == 0 ? wrapped(written) : written;
        written = random.nextInt(4) == 0 ? written.replace("№ ", "№\u00a0").replace(" – ", "\u00a0–\u00a0") : written;
        written = random.nextInt(4) == 0 ? written.replace("\n", "\r\n") : written;
        return random.nextInt(5) == 0 ? "\ufeff" + written : written;
    }

    private void order() {
        line("Управление образования Лесогорского района");
        line(pick(List.of("ПРИКАЗ", "П Р И К А З", "РАСПОРЯЖЕНИЕ")));
        line(pick(List.of("от 10.03.2023 № 41-ОД", "10 марта 2023 года № 41-ОД", "от «10» марта 2023 г. № 41-ОД")));
        line("В целях поддержки школ с низкими результатами");
        line(pick(List.of("ПРИКАЗЫВАЮ:", "П Р И К А З Ы В А Ю :", "ПРИКАЗ ЫВАЮ:", "приказываю:")));
        points("", 2 + random.nextInt(4), random.nextInt(2));
        line("Начальник управления                  Т.А. Дубинина");
    }

    private void meeting() {
        line(pick(List.of("ПРОТОКОЛ № 4", "Протокол № 4")));
        line("заседания муниципальной рабочей группы");
        line(pick(List.of("10.03.2023 г.", "от 10 марта 2023 года", "«10» марта 2023г.")));
        line("Председатель: Дубинина Т.А., начальник управления образования");
        line("Секретарь – Сомова О.П.");
        line("Присутствовали: Лапин Ф.Ф., Гусева И.П.");
        int items = 1 + random.nextInt(3);
        if (items > 1) {
            line("Повестка дня:");
            for (int item = 1; item <= items; item++) {
                line(item + ". О ходе работы по направлению " + item + " (Сомова О.П.)");
            }
        }
        for (int item = 1; item <= items; item++) {
            if (items > 1) {
                line(item + ". СЛУШАЛИ: Сомову О.П. о ходе работы по направлению " + item + ".");
                line("ВЫСТУПИЛИ: Лапин Ф.Ф., он предложил утвердить план.");
            }
            line(pick(CUES));
            points(items > 1 ? Integer.toString(item) : "", 1 + random.nextInt(4), random.nextInt(4));
            if (random.nextBoolean()) {
                line("Голосовали: «за» – 5, «против» – 0, «воздержались» – 0.");
            }
        }
        line("Председатель ____________ Т.А. Дубинина");
        line("Секретарь ____________ О.П. Сомова");
    }

    /** @param style 0 «1.», 1 «1)», 2 «2.1.» under the item, 3 dashes */
    private void points(String item, int count, int style) {
        for (int n = 1; n <= count; n++) {
            Act act = ACTS.get(random.nextInt(ACTS.size()));
            Due due = DUES.get(random.nextInt(DUES.size()));
            boolean nested = style == 2 && !item.isEmpty();
            String no = nested ? item + "." + n : Integer.toString(n);
            String mark = style == 3
                    ? pick(List.of("- ", "– ", "• ", "− "))
                    : nested ? no + ". " : style == 1 ? n + ") " : n + pick(List.of(". ", "."));
            String body = (act.who() + " " + act.what()).strip() + due.words();
            String responsible = act.who().isEmpty() ? null : act.who();
            String date = due.date();
            line(mark + body + ".");
            if (random.nextInt(4) == 0) {
                line("Ответственный: Гусева И.П.");
                responsible = "Гусева И.П.";
            }
            if (date == null && random.nextInt(3) == 0) {
                line("Срок: до 30.06.2023.");
                date = "2023-06-30";
            }
            String full = style == 3 ? null : nested || item.isEmpty() ? no : item + "." + no;
            expected.add(new Expected(full, body, responsible, date));
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Long lines broken at a margin of 70 characters, as text from pdf files is. */
    private static String wrapped(String written) {
        StringBuilder broken = new StringBuilder();
        for (String line : written.split("\n")) {
            int width = 0;
            for (String word : line.split(" ")) {
                if (width > 0 && width + word.length() > 70) {
                    broken.append('\n');
                    width = 0;
                }
                broken.append(width == 0 ? "" : " ").append(word);
                width += word.length() + 1;
            }
            broken.append('\n');
        }
        return broken.toString();
    }
}
