package ru.podyom.identification.entering;

import static ru.podyom.identification.entering.ListForm.said;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.podyom.identification.lists.Act;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.IssueDate;
import ru.podyom.identification.lists.Territory;
import ru.podyom.ui.FormErrors;

/**
 * What a list is, as its form and the heading of its text say; fields that the form leaves blank are taken from the
 * heading.
 */
record CheckedHead(
        @Nullable Territory territory,
        @Nullable Category category,
        String title,
        String source,
        @Nullable IssueDate issued,
        Act act,
        FormErrors errors) {

    static CheckedHead of(ListForm form, String heading, List<Territory> territories) {
        var errors = FormErrors.none();
        var territory = territories.stream()
                .filter(one -> one.key().equals(form.territory()))
                .findFirst()
                .orElse(null);
        if (territory == null) {
            errors = errors.and("territory", "Выберите, чьи школы в списке.");
        }
        var category = category(form, heading).orElse(null);
        if (category == null) {
            errors = errors.and("category", "Выберите категорию: по заголовку её не видно.");
        }
        var source = said(form.source()).isEmpty() ? ListHeading.source(heading) : said(form.source());
        if (source.isEmpty()) {
            errors = errors.and("source", "Напишите, чей это список: по заголовку этого не видно.");
        }
        var issued = IssueDate.of(said(form.issued()).isEmpty() ? heading : said(form.issued()))
                .orElse(null);
        if (issued == null) {
            errors = errors.and(
                    "issued",
                    said(form.issued()).isEmpty()
                            ? "Напишите месяц или день: «октябрь 2021» или «26.01.2022»."
                            : "Дата «" + said(form.issued())
                                    + "» не понята. Напишите «октябрь 2021» или «26.01.2022».");
        }
        return withAct(
                form, new CheckedHead(territory, category, title(form, heading), source, issued, Act.none(), errors));
    }

    private static CheckedHead withAct(ListForm form, CheckedHead head) {
        var errors = head.errors();
        LocalDate date = null;
        if (!said(form.actDate()).isEmpty()) {
            date = IssueDate.of(said(form.actDate()))
                    .filter(IssueDate::exactDay)
                    .map(IssueDate::from)
                    .orElse(null);
            if (date == null) {
                errors = errors.and("actDate", "Дата документа — день, например 12.11.2021.");
            }
        }
        return new CheckedHead(
                head.territory(),
                head.category(),
                head.title(),
                head.source(),
                head.issued(),
                new Act(said(form.actKind()), said(form.actNumber()).replaceFirst("^№\\s*", ""), date),
                errors);
    }

    private static Optional<Category> category(ListForm form, String heading) {
        var chosen = said(form.category());
        return chosen.isEmpty()
                ? Category.namedIn(heading)
                : Arrays.stream(Category.values())
                        .filter(category -> category.name().equals(chosen))
                        .findFirst();
    }

    private static String title(ListForm form, String heading) {
        return said(form.title()).isEmpty() ? heading : said(form.title());
    }
}
