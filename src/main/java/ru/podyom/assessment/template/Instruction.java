package ru.podyom.assessment.template;

import org.dhatim.fastexcel.Worksheet;

/** The sheet that tells how to fill the template in. */
final class Instruction {

    private static final String[] LINES = {
        "Как заполнить",
        "1. На листе «Отметки» выберите из списков процедуру, год, класс и предмет (жёлтые ячейки).",
        "2. По каждой школе впишите число участников и сколько из них получили «2», «3», «4» и «5». Людей, а не проценты.",
        "3. Столбец «Проверка» покажет «верно», когда отметки в сумме дают число участников.",
        "4. Отсутствовавших впишите отдельно: в число участников они не входят.",
        "5. Школу, которая не участвовала, оставьте пустой: такая строка не загружается.",
        "6. Код ОО — логин школы в ФИС ОКО (например, edu240101) или код, под которым школа стоит в реестре.",
        "7. Один файл — одна работа: один класс и один предмет.",
        "8. Защита шапки от случайных правок снимается паролем " + TemplateWorkbook.PASSWORD + ".",
        "Сведений об учениках и учителях здесь быть не должно.",
    };

    private Instruction() {}

    static void write(Worksheet sheet) {
        sheet.width(0, 110);
        for (int row = 0; row < LINES.length; row++) {
            sheet.value(row, 0, LINES[row]);
            sheet.style(row, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().fontSize(14).set();
    }
}
