package ru.podyom.assessment.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import ru.podyom.assessment.header.Layout;
import ru.podyom.assessment.header.Subjects;
import ru.podyom.kernel.ProcedureKind;

/**
 * Writes the template «Подъём: отметки по школам» for download: a protected header, drop-down lists for the procedure,
 * one line per school and a column that checks the sum while one types. The reader takes it back, also after
 * LibreOffice has saved it.
 */
public final class TemplateWorkbook {

    /** Grows when a column gets another meaning. */
    public static final int VERSION = 1;

    /** Excel takes a sheet protected without one for a broken file as this library writes it. */
    static final String PASSWORD = "podyom";

    private static final String BLUE = "DCE6F5";
    private static final String YELLOW = "FFF8DC";
    private static final int HEADER_ROW = 7;
    private static final int FREE_LINES = 60;
    private static final String[] COLUMNS = {
        "Код ОО", "Наименование", "Участников", "«2»", "«3»", "«4»", "«5»", "Отсутствовали", "Проверка"
    };
    private static final int CHECK = COLUMNS.length - 1;

    /** A line that is filled in beforehand. */
    public record School(String code, String name) {}

    private final Workbook book;
    private final Worksheet table;

    private TemplateWorkbook(Workbook book) {
        this.book = book;
        Instruction.write(book.newWorksheet("Инструкция"));
        this.table = book.newWorksheet("Отметки");
    }

    /**
     * Writes the workbook; the stream stays open.
     *
     * @param year latest calendar year to offer
     * @param schools lines to fill in beforehand, none for an empty template
     */
    public static void write(OutputStream out, int year, List<School> schools) throws IOException {
        Workbook book = new Workbook(out, "Podyom", VERSION + ".0");
        TemplateWorkbook template = new TemplateWorkbook(book);
        template.procedure(year);
        template.header();
        template.lines(schools);
        template.protect();
        book.finish();
    }

    private void procedure(int year) {
        table.value(0, 0, Layout.SCHOOL_MARKS.title());
        table.style(0, 0).bold().fontSize(14).set();
        table.value(1, 0, "Версия шаблона:");
        table.value(1, 1, VERSION);
        Worksheet lists = book.newWorksheet("Списки");
        lists.setVisibilityState(VisibilityState.VERY_HIDDEN);
        choice(
                2,
                "Процедура:",
                lists,
                0,
                Arrays.stream(ProcedureKind.values()).map(ProcedureKind::title).toList());
        choice(
                3,
                "Год:",
                lists,
                1,
                IntStream.range(0, 6).mapToObj(back -> year - back).toList());
        choice(4, "Класс:", lists, 2, IntStream.rangeClosed(1, 11).boxed().toList());
        choice(5, "Предмет:", lists, 3, Subjects.names());
    }

    private void choice(int row, String label, Worksheet lists, int column, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof Number number) {
                lists.value(i, column, number);
            } else {
                lists.value(i, column, values.get(i).toString());
            }
        }
        table.value(row, 0, label);
        Range cell = table.range(row, 1, row, 1);
        cell.style()
                .fillColor(YELLOW)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment("left")
                .protectionOption(ProtectionOption.LOCKED, false)
                .set();
        cell.validateWithList(lists.range(0, column, values.size() - 1, column))
                .error("Выберите значение из списка.")
                .showErrorMessage(true);
    }

    private void header() {
        for (int column = 0; column < COLUMNS.length; column++) {
            table.value(HEADER_ROW, column, COLUMNS[column]);
        }
        table.range(HEADER_ROW, 0, HEADER_ROW, CHECK)
                .style()
                .bold()
                .fillColor(BLUE)
                .borderStyle(BorderStyle.THIN)
                .wrapText(true)
                .set();
        table.width(0, 18);
        table.width(1, 48);
        for (int column = 2; column < CHECK; column++) {
            table.width(column, 14);
        }
        table.width(CHECK, 34);
        table.freezePane(0, HEADER_ROW + 1);
    }

    private void lines(List<School> schools) {
        int first = HEADER_ROW + 1;
        int last = first + schools.size() + FREE_LINES - 1;
        for (int i = 0; i < schools.size(); i++) {
            table.value(first + i, 0, schools.get(i).code());
            table.value(first + i, 1, schools.get(i).name());
        }
        table.range(first, 0, last, CHECK - 1)
                .style()
                .protectionOption(ProtectionOption.LOCKED, false)
                .borderStyle(BorderStyle.THIN)
                .set();
        String figure = "C%d".formatted(first + 1);
        table.range(first, 2, last, CHECK - 1)
                .validateWithFormula("AND(ISNUMBER(%s),%s>=0,%s=INT(%s))".formatted(figure, figure, figure, figure))
                .allowBlank(true)
                .error("Введите целое число человек.")
                .showErrorMessage(true);
        for (int row = first; row <= last; row++) {
            int line = row + 1;
            table.formula(
                    row,
                    CHECK,
                    "IF(COUNT(C%d:G%d)=0,\"\",IF(SUM(D%d:G%d)=C%d,\"верно\",\"отметки не дают числа участников\"))"
                            .formatted(line, line, line, line, line));
        }
    }

    /** Against slips of the hand, not against people: the instruction tells the password. */
    private void protect() {
        table.protect(PASSWORD);
        table.fitToWidth((short) 1);
        table.fitToHeight((short) 0);
    }
}
