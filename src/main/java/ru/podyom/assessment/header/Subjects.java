package ru.podyom.assessment.header;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** School subjects by their stems, so that «по математике», «Математика» and «МА» are one subject. */
public final class Subjects {

    /** Longer stems before the shorter ones they contain. */
    private static final Map<String, String> BY_STEM = new LinkedHashMap<>();

    private static final Map<String, String> BY_ABBREVIATION = Map.of(
            "ру", "Русский язык",
            "ма", "Математика",
            "ом", "Окружающий мир",
            "би", "Биология",
            "ис", "История",
            "гг", "География",
            "об", "Обществознание",
            "фи", "Физика",
            "хи", "Химия");

    static {
        BY_STEM.put("русск", "Русский язык");
        BY_STEM.put("математик", "Математика");
        BY_STEM.put("окружающ", "Окружающий мир");
        BY_STEM.put("обществозн", "Обществознание");
        BY_STEM.put("истори", "История");
        BY_STEM.put("биолог", "Биология");
        BY_STEM.put("географ", "География");
        BY_STEM.put("физик", "Физика");
        BY_STEM.put("хими", "Химия");
        BY_STEM.put("информатик", "Информатика");
        BY_STEM.put("литературное чтени", "Литературное чтение");
        BY_STEM.put("литературному чтени", "Литературное чтение");
        BY_STEM.put("литератур", "Литература");
        BY_STEM.put("английск", "Английский язык");
        BY_STEM.put("немецк", "Немецкий язык");
        BY_STEM.put("французск", "Французский язык");
        BY_STEM.put("испанск", "Испанский язык");
        BY_STEM.put("китайск", "Китайский язык");
        BY_STEM.put("иностранн", "Иностранный язык");
    }

    private Subjects() {}

    /** All subjects known by name, in alphabetical order. */
    public static List<String> names() {
        return BY_STEM.values().stream().distinct().sorted().toList();
    }

    /** The subject a text speaks of, null where it names none. */
    static @Nullable String in(String text) {
        String plain = Words.plain(text);
        for (Map.Entry<String, String> stem : BY_STEM.entrySet()) {
            if (plain.contains(stem.getKey())) {
                return stem.getValue() + level(plain, stem.getValue());
            }
        }
        for (String word : plain.split("[^а-я]+")) {
            String subject = BY_ABBREVIATION.get(word);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** Base and profile mathematics are two procedures. */
    private static String level(String plain, String subject) {
        if (!subject.equals("Математика")) {
            return "";
        }
        if (plain.contains("базов")) {
            return " (базовая)";
        }
        if (plain.contains("профил")) {
            return " (профильная)";
        }
        return plain.contains("углубл") ? " (углублённая)" : "";
    }
}
