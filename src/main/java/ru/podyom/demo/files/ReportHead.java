package ru.podyom.demo.files;

import java.time.format.DateTimeFormatter;
import org.dhatim.fastexcel.Worksheet;

/** The first rows of every analytics report of 2024–2026. */
final class ReportHead {

    /** Row of the table's header, counted from 0. */
    static final int TABLE = 7;

    private static final int SHEET_NAME = 31;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ReportHead() {}

    static void write(Worksheet sheet, String title, Work work) {
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().set();
        sheet.value(
                2,
                0,
                "ВПР %d %s %d класс".formatted(work.year(), work.procedure().subject(), work.grade()));
        sheet.value(3, 0, "Предмет:");
        sheet.value(3, 1, work.procedure().subject());
        sheet.value(4, 0, "Максимальный первичный балл:");
        sheet.value(4, 1, work.scale().max());
        sheet.value(5, 0, "Дата:");
        sheet.value(5, 1, DAY.format(work.date()));
        sheet.width(0, 46);
        sheet.width(1, 26);
    }

    static String sheetName(String title, Work work) {
        String name = "%s %d %s".formatted(work.abbreviation(), work.grade(), title);
        return name.substring(0, Math.min(SHEET_NAME, name.length()));
    }

    static String fileName(String form, String title, Work work) {
        return "%s_%s %s %d класс ВПР %d.xlsx"
                .formatted(form, title, work.procedure().subject(), work.grade(), work.year());
    }
}
