package ru.podyom.identification.entering;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.ListId;
import ru.podyom.identification.lists.SchoolLists;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Refused;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolAlias;
import ru.podyom.school.SchoolNames;
import ru.podyom.ui.Frame;
import ru.podyom.ui.Words;

/** Writes a reviewed list down, and the spellings that a person wants to be known from now on. */
@Component
class ListWriting {

    private final Entering entering;
    private final SchoolLists lists;
    private final SchoolNames names;

    ListWriting(Entering entering, SchoolLists lists, SchoolNames names) {
        this.entering = entering;
        this.lists = lists;
        this.names = names;
    }

    /** A list written down, with what to tell the person. */
    record Written(ListId id, Frame.Notice notice) {}

    /**
     * @param spellings indexes of the lines whose writing is to be kept as another name of the school
     */
    Written write(Scope scope, Entering.Draft draft, Set<Integer> spellings, Actor by) {
        var content = entering.content(scope, draft);
        var number = draft.form().id();
        ListId id;
        if (number == null) {
            id = lists.create(scope, content, by);
        } else {
            id = new ListId(number);
            lists.change(scope, id, Objects.requireNonNullElse(draft.form().version(), 0), content, by);
        }
        var said = "Список записан: "
                + Words.count(content.lines().size(), "школа", "школы", "школ")
                + "." + remember(scope, draft, spellings, by);
        return new Written(
                id,
                Frame.Notice.done(
                        Entering.rest(draft).isEmpty() ? said : said + " Ниже — следующий список из того же текста."));
    }

    /** The list is written whatever comes of the spellings: one that another school bears is only told of. */
    private String remember(Scope scope, Entering.Draft draft, Set<Integer> spellings, Actor by) {
        int kept = 0;
        List<String> refusals = new ArrayList<>();
        for (ReviewedLine line : draft.lines()) {
            var school = line.school();
            if (school == null || !line.state().isWritten() || !spellings.contains(line.index())) {
                continue;
            }
            try {
                names.add(scope, school, line.line().name(), SchoolAlias.Source.CONFIRMED, by);
                kept++;
            } catch (Refused refused) {
                refusals.add(" «" + line.line().name() + "» не запомнено. " + refused.getMessage());
            }
        }
        return (kept == 0 ? "" : " Запомнено написаний: " + kept + ".") + String.join("", refusals);
    }
}
