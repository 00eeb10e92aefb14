package ru.podyom.school.importing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.podyom.authority.Municipalities;
import ru.podyom.authority.Municipality;
import ru.podyom.kernel.Problem;
import ru.podyom.kernel.Scope;
import ru.podyom.school.SchoolCodes;
import ru.podyom.school.SchoolNames;
import ru.podyom.school.Schools;

/** Works out what a registry file would do, without doing it. */
@Component
class RegistryPlanner {

    private final Municipalities municipalities;
    private final Schools schools;
    private final SchoolNames names;
    private final SchoolCodes codes;
    private final Clock clock;

    RegistryPlanner(Municipalities municipalities, Schools schools, SchoolNames names, SchoolCodes codes, Clock clock) {
        this.municipalities = municipalities;
        this.schools = schools;
        this.names = names;
        this.codes = codes;
        this.clock = clock;
    }

    RegistryPlan plan(Scope scope, byte[] content) {
        RegistryFile file = RegistryReader.read(content);
        List<Municipality> places = municipalities.all(scope);
        LocalDate today = LocalDate.now(clock);
        List<Line> lines =
                file.rows().stream().map(row -> Line.read(row, places, today)).toList();
        KnownCodes taken = KnownCodes.of(lines.stream().map(Line::school).toList(), places, scope, codes);
        Recognition recognition = new Recognition(scope, names, schools, taken);
        Map<Line, Recognition.Found> found = new LinkedHashMap<>();
        lines.forEach(line -> found.put(
                line,
                recognition.find(line.row(), line.school(), line.problems().isEmpty())));
        recognition.load(found.values());
        List<PlannedRow> planned = new ArrayList<>();
        found.forEach((line, outcome) -> planned.add(
                new RowPlanning(line.row(), line.school(), line.problems(), outcome, recognition).planned()));
        return new RegistryPlan(planned, file.problems());
    }

    /** A row of the file with what it says and what is wrong with it. */
    private record Line(FileRow row, ReadSchool school, List<Problem> problems) {

        static Line read(FileRow row, List<Municipality> places, LocalDate today) {
            RowReader reader = new RowReader(row, places, today);
            ReadSchool school = reader.read();
            return new Line(row, school, reader.problems());
        }
    }
}
