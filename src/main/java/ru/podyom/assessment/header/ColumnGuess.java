package ru.podyom.assessment.header;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Guesses what the columns of an unknown table hold, by the words of its header; a person confirms. */
public final class ColumnGuess {

    /** The first pattern a header fits, in this order; special ones before the general ones they contain. */
    private static final Map<Column, Pattern> WORDS = new LinkedHashMap<>();

    static {
        word(Column.BELOW_SHARE, "(?=.*(%|процент|доля))(?=.*(не преодол|не справ|ниже|неудовл|не набрал)).*");
        word(Column.BELOW, ".*(не преодол|не справил|ниже порог|ниже мин|не набрал).*");
        word(Column.TWO, "(.*(отметк|оценк|на |кол-во|%|доля|получ).*)?[ \"«]*2[»\"]*[ ,%]*(чел.*)?|.*(двоек|неуд).*");
        word(
                Column.THREE,
                "(.*(отметк|оценк|на |кол-во|%|доля|получ).*)?[ \"«]*3[»\"]*[ ,%]*(чел.*)?|.*(троек|удовл).*");
        word(
                Column.FOUR,
                "(.*(отметк|оценк|на |кол-во|%|доля|получ).*)?[ \"«]*4[»\"]*[ ,%]*(чел.*)?|.*(четверок|хорош).*");
        word(
                Column.FIVE,
                "(.*(отметк|оценк|на |кол-во|%|доля|получ).*)?[ \"«]*5[»\"]*[ ,%]*(чел.*)?|.*(пятерок|отличн).*");
        word(Column.PARTICIPANT, ".*код (участник|обучающ|ученик).*");
        word(Column.SCHOOL, ".*(логин|код оо|код школ|код орг|код образ|код учрежд).*");
        word(Column.MUNICIPALITY, ".*(муницип|район|округ).*");
        word(Column.ABSENT, ".*(отсутств|неявк|не явил).*");
        word(Column.COUNT, ".*(участник|писал|сдавал|выполнял|кол-во уч|всего).*");
        word(Column.YEAR, ".*(?<!\\p{L})год(?!\\p{L}).*");
        word(Column.CLASS, ".*(класс|параллель).*");
        word(Column.SUBJECT, ".*(предмет|дисциплин).*");
        word(Column.SCORE, ".*(тестовый балл|итоговый балл|100-балл|стобалл).*");
        word(Column.TOTAL, ".*балл.*");
        word(Column.MARK, ".*(отметк|оценк).*");
        word(Column.NAME, ".*(школ|организац|учрежд|наименов|названи|(?<!\\p{L})оо(?!\\p{L})).*");
    }

    private ColumnGuess() {}

    private static void word(Column column, String pattern) {
        WORDS.put(column, Pattern.compile(pattern));
    }

    /** The row that reads most like a header, from 1. */
    public static int headerRow(List<List<String>> rows) {
        int best = 1;
        int most = -1;
        for (int row = 0; row < rows.size(); row++) {
            long filled = rows.get(row).stream().filter(cell -> !cell.isEmpty()).count();
            int score = filled < 3 ? 0 : 10 * columns(rows.get(row)).size() + (int) Math.min(9, filled);
            if (score > most) {
                most = score;
                best = row + 1;
            }
        }
        return best;
    }

    /** What each column of a header may hold; the first of several that fit. */
    public static Map<Column, Integer> columns(List<String> header) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int place = 0; place < header.size(); place++) {
            String plain = Words.plain(header.get(place));
            for (Map.Entry<Column, Pattern> word : WORDS.entrySet()) {
                if (!plain.isEmpty() && word.getValue().matcher(plain).matches()) {
                    columns.putIfAbsent(word.getKey(), place);
                    break;
                }
            }
        }
        return columns;
    }

    /** The same for headers that differ in case, blanks and quotes only. */
    public static String fingerprint(List<String> header) {
        String plain = header.stream().map(Words::plain).collect(Collectors.joining("|"));
        return plain.length() > 2_000 ? plain.substring(0, 2_000) : plain;
    }
}
