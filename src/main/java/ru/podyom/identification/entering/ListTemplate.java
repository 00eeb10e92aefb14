package ru.podyom.identification.entering;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** The empty workbook that a list can be filled into. */
final class ListTemplate {

    private static final List<String> HEADER = List.of("№", "Школа", "Отметка", "500+", "Муниципалитет", "Примечание");
    private static final List<Integer> WIDTHS = List.of(6, 60, 10, 10, 26, 40);
    private static final int LAST_ROW = 500;

    private ListTemplate() {}

    static void write(OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Podyom", "1.0")) {
            var sheet = workbook.newWorksheet("Список");
            for (int column = 0; column < HEADER.size(); column++) {
                sheet.value(0, column, HEADER.get(column));
                sheet.style(0, column).bold().fillColor("E8EEF2").set();
                sheet.width(column, WIDTHS.get(column));
            }
            sheet.comment(
                    0, 1, "Одна школа в строке, как в документе. Звёздочку и «(500+ 2022)» можно оставить в названии.");
            sheet.comment(0, 3, "Год набора проекта «500+»: 2021, 2022. Если школа не участвует, оставьте пустым.");
            sheet.comment(0, 4, "Нужен только в списке целого региона.");
            sheet.range(1, 2, LAST_ROW, 2).validateWithListByFormula("\"*,**\"");
            sheet.freezePane(0, 1);
        }
    }
}
