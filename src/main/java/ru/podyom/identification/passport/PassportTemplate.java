package ru.podyom.identification.passport;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Scope;
import ru.podyom.kernel.SmallCounts;
import ru.podyom.methodology.judging.category.Condition;
import ru.podyom.ui.Words;

/** The workbook of passports to be filled in: the schools of the scope stand in it with what is known of the year. */
final class PassportTemplate {

    private static final int NARROW = 14;
    private static final List<String> EXPLAINED = List.of(
            "Одна строка — одна школа за один год. Школу узнаём по «№ в реестре», логину ФИС ОКО или точному названию.",
            "Вносите только целые числа учеников. Фамилий, адресов и списков семей здесь быть не должно.",
            "Ученик может стоять в нескольких столбцах. Не считали — оставьте пусто; никого — поставьте 0.",
            "«Откуда сведения» и «На дату» нужны в каждой заполненной строке; дата — как 20.09.2026.",
            "«Акт о неблагоприятных условиях» вносят координатор и оператор; если акта нет, оставьте пусто.",
            "Строки без чисел пропускаются. Перед записью покажем, что изменится.");

    private PassportTemplate() {}

    static void write(Scope scope, int year, List<PassportLine> lines, OutputStream out) throws IOException {
        try (var book = new Workbook(out, "Podyom", "1.0")) {
            var sheet = book.newWorksheet("Паспорта");
            var keys = PassportColumn.keys();
            for (int at = 0; at < keys.size(); at++) {
                sheet.value(0, at, PassportColumn.title(keys.get(at)));
                sheet.style(0, at).bold().wrapText(true).fillColor("E8EEF2").set();
                sheet.width(at, width(keys.get(at)));
            }
            sheet.freezePane(3, 1);
            int row = 1;
            for (var line : lines) {
                var cells = cells(scope, year, line);
                for (int at = 0; at < keys.size(); at++) {
                    put(sheet, row, at, cells.get(keys.get(at)));
                }
                row++;
            }
            var help = book.newWorksheet("Инструкция");
            help.width(0, 110);
            for (int i = 0; i < EXPLAINED.size(); i++) {
                help.value(i, 0, EXPLAINED.get(i));
            }
        }
    }

    private static int width(String key) {
        for (var column : PassportColumn.values()) {
            if (column.name().equals(key)) {
                return column.width();
            }
        }
        return NARROW;
    }

    private static Map<String, Object> cells(Scope scope, int year, PassportLine line) {
        var cells = new HashMap<String, Object>();
        cells.put(PassportColumn.NUMBER.name(), line.school());
        cells.put(PassportColumn.SCHOOL.name(), line.name());
        cells.put(PassportColumn.MUNICIPALITY.name(), line.municipality());
        cells.put(PassportColumn.YEAR.name(), year);
        var login = line.login();
        if (login != null) {
            cells.put(PassportColumn.LOGIN.name(), login);
        }
        var passport = line.passport();
        if (passport != null) {
            cells.put(PassportColumn.PUPILS.name(), passport.pupils());
            cells.put(PassportColumn.SOURCE.name(), passport.source());
            cells.put(PassportColumn.AS_OF.name(), Words.day(passport.asOf()));
            var document = passport.document();
            if (document != null) {
                cells.put(PassportColumn.DOCUMENT.name(), document);
            }
            for (var condition : Condition.values()) {
                var share = passport.share(condition);
                boolean own = !passport.bases().containsKey(condition);
                if (share != null && own && SmallCounts.mayBeSeen(scope, share)) {
                    cells.put(condition.name(), share.part());
                }
            }
        }
        return cells;
    }

    private static void put(Worksheet sheet, int row, int column, @Nullable Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof String text && !text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }
}
