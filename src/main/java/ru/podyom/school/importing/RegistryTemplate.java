package ru.podyom.school.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.Contingent;
import ru.podyom.school.LegalForm;
import ru.podyom.school.Level;
import ru.podyom.school.School;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.SchoolKind;

/** The workbook to be filled in: titled columns, drop-downs, a sheet of explanations; empty or with the registry in it. */
final class RegistryTemplate {

    private static final int PREPARED_ROWS = 2000;
    private static final Map<RegistryColumn, List<String>> CHOICES = choices();

    private RegistryTemplate() {}

    private static Map<RegistryColumn, List<String>> choices() {
        Map<RegistryColumn, List<String>> choices = new EnumMap<>(RegistryColumn.class);
        choices.put(
                RegistryColumn.KIND,
                Arrays.stream(SchoolKind.values()).map(SchoolKind::shortTitle).toList());
        choices.put(
                RegistryColumn.LEGAL_FORM,
                Arrays.stream(LegalForm.values())
                        .filter(form -> form != LegalForm.UNKNOWN)
                        .map(LegalForm::abbreviation)
                        .toList());
        choices.put(RegistryColumn.RURAL, List.of("сельская", "городская"));
        choices.put(RegistryColumn.POINT, List.of("да", "нет"));
        choices.put(RegistryColumn.STATUS, List.of("действует", "приостановлена", "закрыта"));
        return choices;
    }

    /** A school with what it has several of. */
    record Entry(School school, Schools.Details details) {}

    static void write(List<Entry> schools, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "Podyom", "1.0")) {
            Worksheet sheet = book.newWorksheet("Школы");
            Worksheet lists = book.newWorksheet("Списки");
            header(sheet);
            int row = 1;
            for (Entry entry : schools) {
                row(sheet, row++, entry);
            }
            dropDowns(sheet, lists);
            lists.setVisibilityState(VisibilityState.HIDDEN);
            explain(book.newWorksheet("Инструкция"));
        }
    }

    private static void header(Worksheet sheet) {
        for (RegistryColumn column : RegistryColumn.values()) {
            int at = column.position();
            sheet.value(0, at, column.title());
            sheet.style(0, at).bold().wrapText(true).fillColor("E8EEF2").set();
            sheet.width(at, column == RegistryColumn.OFFICIAL ? 46 : column == RegistryColumn.NAMES ? 30 : 16);
        }
        sheet.freezePane(2, 1);
    }

    private static void row(Worksheet sheet, int row, Entry entry) {
        cells(entry).forEach((column, text) -> sheet.value(row, column.position(), text));
        entry.details().contingent().stream()
                .max(Comparator.comparingInt(one -> one.year().start()))
                .ifPresent(latest -> contingent(sheet, row, latest));
    }

    private static void contingent(Worksheet sheet, int row, Contingent contingent) {
        sheet.value(row, RegistryColumn.YEAR.position(), contingent.year().title());
        sheet.value(row, RegistryColumn.PUPILS.position(), contingent.pupils());
        Integer classes = contingent.classes();
        if (classes != null) {
            sheet.value(row, RegistryColumn.CLASSES.position(), classes);
        }
    }

    private static Map<RegistryColumn, String> cells(Entry entry) {
        var data = entry.school().data();
        Map<RegistryColumn, String> cells = new LinkedHashMap<>();
        cells.put(RegistryColumn.MUNICIPALITY, entry.school().municipalityName());
        cells.put(RegistryColumn.OFFICIAL, data.officialName());
        cells.put(RegistryColumn.SHORT, data.shortName());
        cells.put(RegistryColumn.KIND, data.kind().shortTitle());
        if (data.legalForm() != LegalForm.UNKNOWN) {
            cells.put(RegistryColumn.LEGAL_FORM, data.legalForm().abbreviation());
        }
        cells.put(RegistryColumn.LOCALITY, data.locality());
        cells.put(RegistryColumn.RURAL, data.rural() ? "сельская" : "городская");
        cells.put(
                RegistryColumn.LEVELS,
                data.levels().stream().sorted().map(Level::abbreviation).collect(Collectors.joining(", ")));
        cells.put(RegistryColumn.POINT, data.growthPoint() ? "да" : "нет");
        cells.put(
                RegistryColumn.STATUS,
                switch (data.status()) {
                    case ACTIVE -> "действует";
                    case PAUSED -> "приостановлена";
                    case CLOSED -> "закрыта";
                });
        for (RegistryColumn column : RegistryColumn.values()) {
            CodeSystem system = column.codes();
            if (system != null) {
                code(entry.details().codes(), system).findFirst().ifPresent(code -> cells.put(column, code));
            }
        }
        cells.put(RegistryColumn.NAMES, String.join("; ", entry.details().names()));
        cells.values().removeIf(String::isEmpty);
        return cells;
    }

    private static Stream<String> code(List<SchoolCodes.Code> codes, CodeSystem system) {
        return codes.stream().filter(code -> code.system() == system).map(SchoolCodes.Code::code);
    }

    private static void dropDowns(Worksheet sheet, Worksheet lists) {
        CHOICES.forEach((column, texts) -> {
            int at = column.position();
            lists.value(0, at, column.title());
            for (int i = 0; i < texts.size(); i++) {
                lists.value(i + 1, at, texts.get(i));
            }
            sheet.range(1, at, PREPARED_ROWS, at)
                    .validateWithList(lists.range(1, at, texts.size(), at))
                    .allowBlank(true);
        });
    }

    private static void explain(Worksheet sheet) {
        sheet.width(0, 26);
        sheet.width(1, 90);
        List<String> lines = List.of(
                "Обязательно официальное название; муниципалитет — если у вас их несколько.",
                "Школу узнаём по логину ФИС ОКО или другому коду, затем по точному названию.",
                "Пустая ячейка ничего не меняет. Столбцы можно убрать и переставить, названия столбцов менять нельзя.",
                "Ничего не удаляется: закрытой школе укажите состояние «закрыта».",
                "Перед записью покажем, что изменится; повторная загрузка того же файла не меняет ничего.");
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, i == 0 ? "Как заполнять" : null);
            sheet.value(i, 1, lines.get(i));
        }
        int row = lines.size() + 1;
        sheet.value(row, 0, "Столбец");
        sheet.value(row, 1, "Например");
        for (RegistryColumn column : RegistryColumn.values()) {
            sheet.value(++row, 0, column.title());
            sheet.value(row, 1, column.example());
        }
    }
}
