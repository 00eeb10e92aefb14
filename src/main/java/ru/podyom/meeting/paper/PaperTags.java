package ru.podyom.meeting.paper;

import com.deepoove.poi.template.BlockTemplate;
import com.deepoove.poi.template.MetaTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which fields a Word form may use, within which lists, and which it cannot do without. */
final class PaperTags {

    private static final String HAS = "есть_";

    /** Fields by list; lists inside lists by their path. */
    private static final Map<String, List<String>> KNOWN = known();

    /** A form without these would lose what was decided, or when. */
    private static final List<String> REQUIRED = List.of(
            "дата",
            "вопросы",
            "вопросы/название",
            "вопросы/решение",
            "вопросы/решение/пункты",
            "решения",
            "решения/пункты",
            "подписи");

    private final Set<String> problems = new LinkedHashSet<>();
    private final Set<String> seen = new LinkedHashSet<>();

    private PaperTags() {}

    private static Map<String, List<String>> known() {
        var point = List.of("запись", "номер", "текст", "вид", "исполнение");
        var known = new LinkedHashMap<String, List<String>>();
        known.put(
                "",
                List.of(
                        "отметка",
                        "вид",
                        "чего",
                        "номер",
                        "дата",
                        "дата_словами",
                        "время",
                        "место",
                        "форма",
                        "председатель",
                        "председатель_должность",
                        "председатель_полностью",
                        "секретарь",
                        "секретарь_должность",
                        "секретарь_полностью",
                        "присутствовало",
                        "общий_срок"));
        known.put("участники", List.of("группа"));
        known.put("участники/строки", List.of("строка"));
        known.put("вопросы", List.of("номер", "название", "докладчик", "слушали"));
        known.put("вопросы/докладчики", List.of("имя"));
        known.put("вопросы/решение", List.of("группа"));
        known.put("вопросы/решение/пункты", point);
        known.put("решения", List.of("группа"));
        known.put("решения/пункты", point);
        known.put("пары_списков", List.of("левый_заголовок", "правый_заголовок"));
        known.put("пары_списков/левый", List.of("строка"));
        known.put("пары_списков/правый", List.of("строка"));
        known.put("списки", List.of("заголовок"));
        known.put("списки/строки", List.of("строка"));
        known.put("выводы", List.of("текст"));
        known.put("подписи", List.of("роль", "имя"));
        return known;
    }

    /** Fields by list, for the help beside the form. */
    static Map<String, List<String>> all() {
        return KNOWN;
    }

    /** What is wrong with the fields of a form, empty where nothing is. */
    static List<String> problems(List<MetaTemplate> templates) {
        var tags = new PaperTags();
        tags.walk(templates, "");
        for (String required : REQUIRED) {
            if (!tags.seen.contains(required)) {
                tags.problems.add(
                        KNOWN.containsKey(required)
                                ? "Нет обязательной части: {{?" + last(required) + "}} … {{/" + last(required) + "}}"
                                        + inside(parent(required)) + "."
                                : "Нет обязательного поля {{" + last(required) + "}}" + inside(parent(required)) + ".");
            }
        }
        return List.copyOf(tags.problems);
    }

    private void walk(List<MetaTemplate> templates, String scope) {
        for (MetaTemplate one : templates) {
            if (one instanceof BlockTemplate block) {
                block(block, scope);
            } else if (one instanceof RunTemplate run) {
                field(run, scope);
            } else {
                problems.add("Часть бланка «" + one.variable()
                        + "» не поддерживается: уберите рисунок или диаграмму с полем.");
            }
        }
    }

    private void block(BlockTemplate block, String scope) {
        var name = block.getStartMark().getTagName();
        var path = path(scope, name);
        if (KNOWN.containsKey(path)) {
            seen.add(path);
            walk(block.getTemplates(), path);
        } else if (isCondition(name, scope)) {
            walk(block.getTemplates(), scope);
        } else {
            problems.add("Неизвестная часть {{?" + name + "}}" + inside(scope) + elsewhere(name, scope) + ".");
        }
    }

    private void field(RunTemplate run, String scope) {
        var name = run.getTagName();
        var sign = run.getSign();
        if (sign != null && sign != '\0') {
            problems.add("Поле {{" + sign + name + "}}: знак «" + sign + "» перед названием не нужен.");
        } else if (fields(scope).contains(name)) {
            seen.add(path(scope, name));
        } else {
            problems.add("Неизвестное поле {{" + name + "}}" + inside(scope) + elsewhere(name, scope) + ".");
        }
    }

    private static boolean isCondition(String name, String scope) {
        return name.startsWith(HAS)
                && (fields(scope).contains(name.substring(HAS.length()))
                        || KNOWN.containsKey(path(scope, name.substring(HAS.length()))));
    }

    private static List<String> fields(String scope) {
        return KNOWN.getOrDefault(scope, List.of());
    }

    private static String path(String scope, String name) {
        return scope.isEmpty() ? name : scope + "/" + name;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String parent(String path) {
        return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
    }

    private static String inside(String scope) {
        return scope.isEmpty() ? "" : " внутри части «" + last(scope) + "»";
    }

    /** Where else a field of that name lives, the commonest mistake. */
    private static String elsewhere(String name, String scope) {
        @Nullable
        String home = KNOWN.entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(scope) && entry.getValue().contains(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        return home == null
                ? ""
                : home.isEmpty()
                        ? ": такое поле стоит вне повторяемых частей"
                        : ": такое поле бывает внутри части «" + last(home) + "»";
    }
}
