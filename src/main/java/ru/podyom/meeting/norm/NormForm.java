package ru.podyom.meeting.norm;

import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** A normative document as typed. */
public record NormForm(
        @Nullable String territory,
        @Nullable NormKind kind,
        @Nullable String issuer,
        @Nullable String number,
        @Nullable String date,
        @Nullable String title,
        @Nullable String link,
        @Nullable String source,
        @Nullable String until,
        @Nullable Integer version)
        implements FormErrors.Typed {

    private static final int LONGEST = 500;

    static NormForm blank(String territory) {
        return new NormForm(territory, NormKind.ORDER, "", "", "", "", "", "", "", 0);
    }

    static NormForm of(Norm norm) {
        NormData data = norm.data();
        return new NormForm(
                "",
                data.kind(),
                data.issuer(),
                data.number(),
                Words.day(data.date()),
                data.title(),
                data.link(),
                data.source(),
                Words.day(data.until()),
                norm.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (kind == null) {
            errors = errors.and("kind", "Выберите вид документа.");
        }
        errors = needed(errors, "title", title, "Введите название, как в документе.");
        errors = needed(errors, "issuer", issuer, "Укажите, кто издал, например «Минпросвещения России».");
        if (!shown(link).isBlank() && !shown(link).strip().matches("https?://\\S{3,500}")) {
            errors = errors.and(
                    "link", "Адрес начинается с https:// или http:// и не содержит пробелов, введено «" + link + "».");
        }
        errors = limited(errors, "number", shown(number));
        errors = limited(errors, "source", shown(source));
        errors = errors.day("date", date, "01.09.2026");
        return errors.day("until", until, "31.08.2027");
    }

    private FormErrors needed(FormErrors errors, String field, @Nullable String typed, String sentence) {
        return shown(typed).isBlank() ? errors.and(field, sentence) : limited(errors, field, shown(typed));
    }

    private static FormErrors limited(FormErrors errors, String field, String typed) {
        return typed.length() > LONGEST
                ? errors.and(field, "Не длиннее " + LONGEST + " знаков, введено " + typed.length() + ".")
                : errors;
    }

    /** What was typed, once {@link #errors} has found nothing. */
    NormData data() {
        return new NormData(
                kind == null ? NormKind.OTHER : kind,
                shown(issuer).strip(),
                shown(number).strip().replaceFirst("^№\\s*", ""),
                Dates.read(shown(date)).orElse(null),
                shown(title).strip(),
                shown(link).strip(),
                shown(source).strip(),
                Dates.read(shown(until)).orElse(null));
    }
}
