package ru.podyom.demo.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ru.podyom.assessment.scale.Scale;
import ru.podyom.assessment.scale.Scales;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;

/**
 * The works of the demonstration. Tasks and limits of 2021 and those of the Russian of grade 4 in 2026 are the official
 * ones, marks fall as they did in a whole region in 2021; tasks and limits of grades 5 and 6 after 2021 are invented in
 * the likeness of the official ones, which were not published together with their scales.
 */
final class Works {

    static final String RUSSIAN = "Русский язык";
    static final String MATHEMATICS = "Математика";

    private static final Scales SCALES = Scales.shipped();
    private static final String INVENTED = "вымышлена для демонстрации";

    private static final Work.Spread RUSSIAN_4 = new Work.Spread(759, 3159, 4496);
    private static final Work.Spread RUSSIAN_5 = new Work.Spread(1486, 4062, 3333);
    private static final Work.Spread RUSSIAN_6 = new Work.Spread(1831, 4131, 3245);
    private static final Work.Spread MATHEMATICS_5 = new Work.Spread(1480, 4107, 3222);
    private static final Work.Spread MATHEMATICS_6 = new Work.Spread(1602, 5008, 2924);

    private static final String RUSSIAN_5_OF_2021 =
            "4:55 3:50 2:91 3:46 3:79 3:41 3:47 2:72 3:73 2:47 2:57 2:44 2:57 1:46 2:55 1:43 2:49 2:51 1:50 1:67 1:82";
    private static final String RUSSIAN_6_OF_2021 =
            "4:55 3:62 2:93 3:86 3:65 3:37 3:53 1:72 1:61 2:72 3:69 2:56 1:79 1:48 2:60 1:53 2:47 3:58 2:61 1:62"
                    + " 2:46 1:40 1:61 2:59 2:47";
    private static final String MATHEMATICS_5_OF_2021 =
            "1:61 1:52 1:66 1:39 1:76 2:44 1:57 1:23 2:47 2:40 1:90 1:77 1:60 1:58 1:30 2:7";
    private static final String MATHEMATICS_6_OF_2021 =
            "1:78 1:67 1:42 1:61 1:78 1:84 1:44 1:68 2:29 1:77 2:27 1:53 2:9";

    private static final String RUSSIAN_4_OF_2026 = "1=2:71 2=1:69 3=2:74 4=3:52 5=2:66 6=1:58 7=1:61 8=2:57 9.1=1:68"
            + " 9.2=2:47 10.1=1:72 10.2=2:55 11=1:70 12.1=2:41 12.2=1:33";
    private static final String RUSSIAN_5_NOW = "1К1=4:55 1К2=3:50 1К3=2:88 2=3:47 3=2:63 4.1=1:66 4.2=2:44 5=2:58"
            + " 6.1=1:60 6.2=2:46 7=2:52 8=2:55 9=2:41 10.1=1:62 10.2=1:48";
    private static final String RUSSIAN_6_NOW = "1К1=4:54 1К2=3:55 1К3=2:90 2=3:45 3.1=1:64 3.2=2:43 4=2:57 5=2:53"
            + " 6=3:49 7.1=1:61 7.2=2:40 8=2:56 9=2:50 10=2:46 11=2:52";
    private static final String MATHEMATICS_5_NOW =
            "1=1:74 2=1:62 3=1:55 4=2:51 5=2:47 6=2:44 7=1:68 8=1:59 9=1:41 10=1:63 11=1:35 12=1:12";
    private static final String MATHEMATICS_6_NOW =
            "1=1:78 2=1:67 3=1:44 4=1:61 5=1:77 6=1:82 7=1:45 8=1:66 9=2:31 10=1:75 11=2:28 12=1:52 13=2:10";

    private Works() {}

    /** Russian and mathematics of the grades 5 and 6, for a year of the demonstration. */
    static List<Work> fiveAndSix(int year) {
        return year == 2021 ? of2021() : ofNow(year);
    }

    private static List<Work> of2021() {
        return List.of(
                work(2021, 5, RUSSIAN, RUSSIAN_5, RUSSIAN_5_OF_2021),
                work(2021, 5, MATHEMATICS, MATHEMATICS_5, MATHEMATICS_5_OF_2021),
                work(2021, 6, RUSSIAN, RUSSIAN_6, RUSSIAN_6_OF_2021),
                work(2021, 6, MATHEMATICS, MATHEMATICS_6, MATHEMATICS_6_OF_2021));
    }

    private static List<Work> ofNow(int year) {
        return List.of(
                invented(vpr(year, 5, RUSSIAN), RUSSIAN_5, RUSSIAN_5_NOW, new Scale(13, 20, 26, 30, INVENTED)),
                invented(
                        vpr(year, 5, MATHEMATICS), MATHEMATICS_5, MATHEMATICS_5_NOW, new Scale(5, 9, 12, 15, INVENTED)),
                invented(vpr(year, 6, RUSSIAN), RUSSIAN_6, RUSSIAN_6_NOW, new Scale(14, 21, 28, 33, INVENTED)),
                invented(
                        vpr(year, 6, MATHEMATICS),
                        MATHEMATICS_6,
                        MATHEMATICS_6_NOW,
                        new Scale(6, 10, 14, 16, INVENTED)));
    }

    static Work russianOfGrade4() {
        return work(2026, 4, RUSSIAN, RUSSIAN_4, RUSSIAN_4_OF_2026);
    }

    private static Work work(int year, int grade, String subject, Work.Spread spread, String tasks) {
        var procedure = vpr(year, grade, subject);
        return new Work(procedure, date(procedure), SCALES.of(procedure).orElseThrow(), spread, tasks(tasks));
    }

    private static Work invented(Procedure procedure, Work.Spread spread, String tasks, Scale scale) {
        return new Work(procedure, date(procedure), scale, spread, tasks(tasks));
    }

    private static Procedure vpr(int year, int grade, String subject) {
        return new Procedure(ProcedureKind.VPR, year, grade, subject);
    }

    private static LocalDate date(Procedure procedure) {
        return LocalDate.of(procedure.year(), 4, 20)
                .plusDays(2L * (procedure.grade() - 4) + (procedure.subject().equals(RUSSIAN) ? 0 : 1));
    }

    /** «label=points:ease», or «points:ease» where columns are numbered one after another. */
    private static List<Task> tasks(String text) {
        var tasks = new ArrayList<Task>();
        for (String part : text.split(" ")) {
            var cells = part.split("[=:]");
            boolean labelled = cells.length == 3;
            tasks.add(new Task(
                    labelled ? cells[0] : Integer.toString(tasks.size() + 1),
                    Integer.parseInt(cells[cells.length - 2]),
                    Integer.parseInt(cells[cells.length - 1])));
        }
        return List.copyOf(tasks);
    }
}
