package ru.podyom.assessment.header;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.ProcedureKind;

/** Known forms of result files; what stands in their headers is in {@link HeaderWords}. */
public enum Layout {
    /** РИС ГИА after appeals: only those who appealed. */
    OGE_APPEALS("ГИА: результаты после апелляций", ProcedureKind.OGE),
    /** РИС ГИА, one row per pupil, several exams in one sheet; names are never kept. */
    OGE("ОГЭ: протокол проверки результатов", ProcedureKind.OGE),
    /** РИС ГИА, one row per pupil with the test score; names are never kept. */
    EGE("ЕГЭ: протокол проверки результатов", ProcedureKind.EGE),
    /** Export of 2021: one row per pupil, no head, neither year nor subject inside. */
    HELD_2021("Проведение-2021", ProcedureKind.VPR),
    /** One row per pupil with the mark itself, head of 2024–2026. */
    INDIVIDUAL("Ф1 «Индивидуальные результаты»", ProcedureKind.VPR),
    /**
     * A region's flat table: year, grade, subject and school in every row, participants by primary score.
     * It stands before the tables of marks, whose columns «2»–«5» it has among its own.
     */
    FLAT_SCORES("Региональная таблица: распределение первичных баллов", ProcedureKind.VPR),
    /** One row per region, municipality and school, marks in per cent. */
    STATISTICS("Ф3 «Статистика по отметкам»", ProcedureKind.VPR),
    /** Export of autumn 2020: one row per pupil, English titles; last year's programme, codes of this year's grade. */
    GROUPS_2020("ВПР осени 2020 (groups, user, code)", ProcedureKind.VPR),
    /** Collected forms of 2022: sheets «Классы» and «Протокол», one row per pupil with the login of the school. */
    PROTOCOL_2022("Протокол-2022", ProcedureKind.VPR),
    /** The form that one school fills in; it does not name the school. */
    FORM_2026("Форма сбора результатов", ProcedureKind.VPR),
    /** «Сравнение отметок с отметками по журналу»: one row per group, people in columns; brings no marks. */
    JOURNAL("Сравнение отметок с отметками по журналу", ProcedureKind.VPR),
    /** The same until 2022: one block of rows per group. */
    JOURNAL_OLD("Сравнение отметок с отметками по журналу (до 2022)", ProcedureKind.VPR),
    /** A region's flat table: year, grade, subject and school in every row, marks in people or per cent. */
    FLAT_MARKS("Региональная таблица: отметки по школам", null),
    /** A table of no known layout whose columns a person has named. */
    NAMED_COLUMNS("Таблица с указанными столбцами", null),
    /** Our own template: one row per school, marks in people. */
    SCHOOL_MARKS("Подъём: отметки по школам", null);

    private final String title;
    private final @Nullable ProcedureKind kind;

    Layout(String title, @Nullable ProcedureKind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** Name of the layout as users and the command line see it. */
    public String title() {
        return title;
    }

    /** A protocol of РИС ГИА: a sheet may hold several exams one under another. */
    public boolean isExam() {
        return this == OGE || this == EGE;
    }

    /** Pupils were lowered, confirmed or raised against the school's journal; there are no marks to judge by. */
    public boolean comparesJournal() {
        return this == JOURNAL || this == JOURNAL_OLD;
    }

    /** Kind of procedure that all files of this layout hold, null where the head tells it. */
    @Nullable
    public ProcedureKind kind() {
        return kind;
    }
}
