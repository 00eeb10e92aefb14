package ru.podyom.identification.entering;

import static java.util.Objects.requireNonNull;
import static ru.podyom.identification.entering.ListForm.said;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.podyom.identification.entering.ReviewedLine.State;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.ListLabels;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.FormErrors;

/** Turns forms and drafts of lists into pages. */
@Component
class EnteringPages {

    private static final int MOST_TOLD = 2;
    private static final List<String> USUAL_SOURCES = List.of("Рособрнадзор", "ЦОКО", "Управление образования");

    private final SchoolLists lists;
    private final ListLabels labels;

    EnteringPages(SchoolLists lists, ListLabels labels) {
        this.lists = lists;
        this.labels = labels;
    }

    ListFormPage form(Scope scope, ListForm form, FormErrors errors) {
        var territories = new LinkedHashMap<String, String>();
        lists.territories(scope).forEach(territory -> territories.put(territory.key(), territory.name()));
        var categories = new LinkedHashMap<String, String>();
        var words = labels.of(scope);
        for (var category : Category.values()) {
            categories.put(category.name(), words.title(category));
        }
        var sources = new LinkedHashSet<>(USUAL_SOURCES);
        lists.all(scope).stream().map(SchoolList::source).forEach(sources::add);
        return new ListFormPage(form, territories, categories, List.copyOf(sources), ListFormPage.ACT_KINDS, errors);
    }

    ListReviewPage review(Scope scope, Entering.Draft draft, FormErrors errors) {
        var territory = requireNonNull(draft.head().territory());
        var schools = new LinkedHashMap<String, String>();
        lists.choices(scope, territory)
                .forEach(choice -> schools.put(choice.id().toString(), choice.title(territory)));
        int duplicates = draft.count(State.DUPLICATE);
        int leftOut = draft.count(State.LEFT_OUT);
        return new ListReviewPage(
                draft.form(),
                facts(scope, draft, territory),
                fields(draft, duplicates),
                draft.lines().stream().map(line -> line(line, schools)).toList(),
                schools,
                columns(draft),
                draft.lines().size() - duplicates - leftOut,
                draft.count(State.UNSURE) + draft.count(State.UNKNOWN),
                leftOut,
                duplicates,
                draft.text().blanks(),
                errors);
    }

    private Map<String, String> facts(Scope scope, Entering.Draft draft, Territory territory) {
        var head = draft.head();
        var facts = new LinkedHashMap<String, String>();
        if (!head.title().isEmpty()) {
            facts.put("Название", head.title());
        }
        facts.put("Категория", labels.of(scope).title(requireNonNull(head.category()), territory));
        facts.put("Источник", head.source());
        facts.put("Дата", requireNonNull(head.issued()).text());
        facts.put("Территория", territory.name());
        facts.put("Основание", head.act().isNamed() ? head.act().text() : "акт не указан");
        facts.put("Откуда строки", said(draft.form().origin()));
        return facts;
    }

    /** The head as the review has understood it, so that the heading need not be read again. */
    private static Map<String, String> fields(Entering.Draft draft, int duplicates) {
        var form = draft.form();
        var head = draft.head();
        var fields = new LinkedHashMap<String, String>();
        put(fields, "id", form.id());
        put(fields, "version", form.version());
        put(fields, "territory", form.territory());
        put(fields, "title", head.title());
        put(fields, "category", requireNonNull(head.category()).name());
        put(fields, "source", head.source());
        put(fields, "issued", requireNonNull(head.issued()).text());
        put(fields, "actKind", form.actKind());
        put(fields, "actNumber", form.actNumber());
        put(fields, "actDate", form.actDate());
        put(fields, "note", form.note());
        put(fields, "column", form.chosenColumn());
        put(fields, "origin", form.origin());
        put(fields, "duplicates", duplicates);
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            fields.put(name, value.toString());
        }
    }

    private static List<ListReviewPage.Column> columns(Entering.Draft draft) {
        var columns = new ArrayList<ListReviewPage.Column>();
        for (var column : draft.text().columns()) {
            int number = columns.size() + 1;
            columns.add(new ListReviewPage.Column(
                    number,
                    column.heading().isEmpty() ? "без заголовка" : column.heading(),
                    column.lines().size(),
                    number == draft.form().chosenColumn()));
        }
        return columns.size() > 1 ? columns : List.of();
    }

    private static ListReviewPage.Line line(ReviewedLine line, Map<String, String> schools) {
        var suggestions = new LinkedHashMap<String, String>();
        line.suggestions().forEach(suggestion -> {
            var number = suggestion.school().toString();
            suggestions.put(number, schools.getOrDefault(number, number) + " — " + suggestion.why());
        });
        var school = line.school();
        var written = line.line();
        return new ListReviewPage.Line(
                line.index(),
                written.number(),
                written.name(),
                (written.mark() + " " + written.project()).strip(),
                state(line.state()),
                tone(line.state()),
                line.state() == State.UNSURE ? supposed(suggestions) : line.why(),
                line.state() == State.LEFT_OUT ? ListReview.LEAVE_OUT : school == null ? "" : school.toString(),
                school == null ? "" : schools.getOrDefault(school.toString(), ""),
                suggestions,
                line.state() != State.CERTAIN && line.state() != State.DUPLICATE,
                line.state() == State.DUPLICATE);
    }

    /** The likeliest schools in words, so that a person sees them before opening the choice. */
    private static String supposed(Map<String, String> suggestions) {
        return suggestions.size() > MOST_TOLD
                ? "подходит несколько школ"
                : "возможно, " + String.join("; ", suggestions.values());
    }

    private static String state(State state) {
        return switch (state) {
            case CERTAIN -> "узнана";
            case CHOSEN -> "указана";
            case UNSURE -> "уточните";
            case UNKNOWN -> "не узнана";
            case DUPLICATE -> "повтор";
            case LEFT_OUT -> "не войдёт";
        };
    }

    private static String tone(State state) {
        return switch (state) {
            case CERTAIN, CHOSEN -> "good";
            case UNSURE, UNKNOWN -> "attention";
            case DUPLICATE, LEFT_OUT -> "neutral";
        };
    }
}
