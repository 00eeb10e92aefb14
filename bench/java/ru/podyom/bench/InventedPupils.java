package ru.podyom.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Random;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.ApplicationContext;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.MunicipalityData;
import ru.podyom.authority.Regions;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.LegalForm;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.SchoolData;
import ru.podyom.school.SchoolStatus;
import ru.podyom.school.Schools;
import ru.podyom.school.naming.SchoolKind;

/** An invented region and invented files of its pupils, for measuring. */
final class InventedPupils {

    static final int SCHOOLS = 500;
    static final Actor OPERATOR = new Actor(new AccountId(1), "bench", "Замер", Role.OPERATOR);

    private static final int TASKS = 16;
    private static final int FLUSH = 1000;

    private InventedPupils() {}

    /** Enters the region of the measurement with its schools, or finds it. */
    static Scope registry(ApplicationContext context) {
        var known = context.getBean(Regions.class).byCode(99);
        if (known.isPresent()) {
            return Scope.region(known.get().id(), true);
        }
        var region = context.getBean(Regions.class).add("Край замера", 99, ZoneId.of("UTC"), OPERATOR);
        var whole = Scope.region(region, true);
        var place = context.getBean(Municipalities.class)
                .add(whole, region, MunicipalityData.named("Район замера", ZoneId.of("UTC")), OPERATOR);
        for (int school = 0; school < SCHOOLS; school++) {
            var data = new SchoolData(
                    "Школа замера № " + school,
                    "",
                    SchoolKind.SECONDARY,
                    LegalForm.UNKNOWN,
                    "",
                    true,
                    Set.of(),
                    false,
                    SchoolStatus.ACTIVE);
            var id = context.getBean(Schools.class).add(whole, place, data, OPERATOR);
            context.getBean(SchoolCodes.class).add(whole, id, CodeSystem.FISOKO, login(school), OPERATOR);
        }
        return whole;
    }

    private static String login(int school) {
        return "sch99" + (1000 + school);
    }

    static Path file(int grade, int rows) throws IOException {
        return file(grade, rows, grade);
    }

    /** Written as a stream: the generator must not need the heap that is measured. */
    static Path file(int grade, int rows, int seed) throws IOException {
        Path file = Files.createTempFile("podyom-bench", ".xlsx");
        var random = new Random(seed);
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Bench", "1.0")) {
            Worksheet sheet = book.newWorksheet("Sheet");
            String[] head = {
                "логин школы",
                "регион",
                "номер обучающегося",
                "код обучающегося",
                "отметка за предыдущую четверть/триместр",
                "пол",
                "класс",
                "вариант",
                "всего баллов"
            };
            for (int column = 0; column < head.length; column++) {
                sheet.value(0, column, head[column]);
            }
            for (int task = 1; task <= TASKS; task++) {
                sheet.value(0, head.length + task - 1, "балл за " + task);
            }
            int perSchool = rows / SCHOOLS;
            for (int row = 1; row <= rows; row++) {
                pupil(
                        sheet,
                        row,
                        login(Math.min(SCHOOLS - 1, (row - 1) / perSchool)),
                        grade * 10_000 + row % 9000,
                        random);
                if (row % FLUSH == 0) {
                    sheet.flush();
                }
            }
        }
        return file;
    }

    private static void pupil(Worksheet sheet, int row, String login, int code, Random random) {
        int total = random.nextInt(17);
        String[] cells = {
            login, "Район замера", "1", Integer.toString(code), "4", "м", "нет", "1", Integer.toString(total)
        };
        for (int column = 0; column < cells.length; column++) {
            sheet.inlineString(row, column, cells[column]);
        }
        for (int task = 0; task < TASKS; task++) {
            sheet.inlineString(row, cells.length + task, task < total ? "1" : "0");
        }
    }
}
