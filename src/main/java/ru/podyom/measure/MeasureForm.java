package ru.podyom.measure;

import org.jspecify.annotations.Nullable;
import ru.podyom.ui.Dates;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Words;

/**
 * A measure as typed.
 *
 * @param place key of a {@link Place}
 * @param origin key of a choice, {@link #SAME} for the one it has
 * @param originText words for an origin that is no record of the system
 * @param version the state the person saw, null for a new one
 */
public record MeasureForm(
        @Nullable String place,
        @Nullable String title,
        @Nullable Direction direction,
        @Nullable String origin,
        @Nullable String originText,
        @Nullable String from,
        @Nullable String until,
        @Nullable String responsible,
        @Nullable String expected,
        @Nullable String indicator,
        @Nullable String before,
        @Nullable String after,
        @Nullable Integer version)
        implements FormErrors.Typed {

    static final String SAME = "SAME";

    static MeasureForm blank(@Nullable Long school, @Nullable String origin) {
        return new MeasureForm(
                school == null ? "" : "school-" + school,
                "",
                Direction.MANAGEMENT,
                origin == null ? OriginKind.OWN.name() : origin,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null);
    }

    static MeasureForm of(Measure known) {
        NewMeasure said = known.said();
        return new MeasureForm(
                said.place().key(),
                said.title(),
                said.direction(),
                SAME,
                "",
                Words.day(said.from()),
                Words.day(said.until()),
                said.responsible(),
                said.expected(),
                said.indicator(),
                said.before().typed(),
                said.after().typed(),
                known.revision().number());
    }

    FormErrors errors() {
        FormErrors errors = FormErrors.none();
        errors = asked(errors, "place", place, "Выберите школу или муниципалитет.");
        errors = asked(errors, "title", title, "Напишите, в чём состоит мера.");
        if (direction == null) {
            errors = errors.and("direction", "Выберите направление.");
        }
        boolean described = OriginKind.FINDING.name().equals(origin)
                || OriginKind.MINUTES.name().equals(origin);
        if (described && shown(originText).isBlank()) {
            errors = errors.and("originText", "Опишите документ или вывод: название, номер, дату, пункт.");
        }
        errors = errors.neededDay("from", from, "01.09.2026");
        errors = errors.neededDay("until", until, "01.09.2026");
        errors = asked(errors, "responsible", responsible, "Укажите должность ответственного.");
        errors = asked(errors, "expected", expected, "Напишите, какой результат ожидается.");
        errors = gauge(errors, "before", before);
        return gauge(errors, "after", after);
    }

    private FormErrors asked(FormErrors errors, String field, @Nullable String typed, String sentence) {
        return shown(typed).isBlank() ? errors.and(field, sentence) : errors;
    }

    private FormErrors gauge(FormErrors errors, String field, @Nullable String typed) {
        if (shown(typed).isBlank()) {
            return errors;
        }
        if (shown(indicator).isBlank()) {
            return errors.and("indicator", "Есть значение, но не указано, что измеряли.");
        }
        return Gauge.read(shown(typed)).isPresent()
                ? errors
                : errors.and(field, "В значении «" + typed + "» часть больше целого. Напишите, например, 12 из 40.");
    }

    /** What was typed, once {@link #errors} has found nothing. */
    NewMeasure said(Place where, Origin source) {
        return new NewMeasure(
                where,
                shown(title).strip(),
                direction == null ? Direction.MANAGEMENT : direction,
                source,
                Dates.read(shown(from)).orElseThrow(),
                Dates.read(shown(until)).orElseThrow(),
                shown(responsible).strip(),
                shown(expected).strip(),
                shown(indicator).strip(),
                Gauge.read(shown(before)).orElseThrow(),
                Gauge.read(shown(after)).orElseThrow());
    }
}
