package ru.podyom.meeting.body;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/** A body as typed. */
public record BodyForm(
        @Nullable String territory,
        @Nullable String name,
        @Nullable BodyKind kind,
        @Nullable String document,
        @Nullable String number,
        @Nullable String date,
        @Nullable MultipartFile file,
        @Nullable String from,
        @Nullable String until,
        @Nullable String quorum,
        @Nullable Integer version)
        implements FormErrors.Typed {

    private static final int LONGEST = 200;

    static BodyForm blank(String territory) {
        return new BodyForm(
                territory,
                "",
                BodyKind.WORKING_GROUP,
                "приказ управления образования",
                "",
                "",
                null,
                "",
                "",
                QuorumChoice.MORE_THAN_HALF.name(),
                0);
    }

    static BodyForm of(Body body) {
        BodyData data = body.data();
        return new BodyForm(
                body.territory().key(),
                data.name(),
                data.kind(),
                data.order().document(),
                data.order().number(),
                Words.day(data.order().date()),
                null,
                Words.day(data.from()),
                Words.day(data.until()),
                QuorumChoice.of(data.quorum()).name(),
                body.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        if (shown(name).isBlank()) {
            errors = errors.and("name", "Введите название, как в приказе.");
        } else if (shown(name).length() > LONGEST) {
            errors = errors.and(
                    "name",
                    "Название не длиннее 200 знаков, введено " + shown(name).length() + ".");
        }
        if (kind == null) {
            errors = errors.and("kind", "Выберите вид органа.");
        }
        if (shown(document).isBlank()) {
            errors = errors.and("document", "Укажите документ, например «приказ управления образования».");
        }
        if (shown(number).isBlank()) {
            errors = errors.and("number", "Введите номер документа.");
        }
        errors = errors.neededDay("date", date, "01.09.2026");
        errors = errors.neededDay("from", from, "01.09.2026");
        return errors.day("until", until, "01.09.2026");
    }

    /** What was typed, once {@link #errors} has found nothing; the file is kept apart. */
    BodyData data(BodyOrder kept) {
        return new BodyData(
                shown(name).strip(),
                kind == null ? BodyKind.WORKING_GROUP : kind,
                new BodyOrder(
                        shown(document).strip(),
                        shown(number).strip().replaceFirst("^№\\s*", ""),
                        Dates.read(shown(date)).orElseThrow(),
                        kept.file(),
                        kept.fileName()),
                Dates.read(shown(from)).orElseThrow(),
                Dates.read(shown(until)).orElse(null),
                QuorumChoice.named(shown(quorum)).rule());
    }
}
