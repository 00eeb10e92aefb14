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
        Map<FileRow, ReadSchool> read = new LinkedHashMap<>();
        Map<FileRow, List<Problem>> problems = new LinkedHashMap<>();
        for (FileRow row : file.rows()) {
            RowReader reader = new RowReader(row, places, LocalDate.now(clock));
            read.put(row, reader.read());
            problems.put(row, reader.problems());
        }
        KnownCodes taken = KnownCodes.of(read.values(), places, scope, codes);
        Recognition recognition = new Recognition(scope, names, schools, taken);
        Map<FileRow, Recognition.Found> found = new LinkedHashMap<>();
        read.forEach((row, school) ->
                found.put(row, recognition.find(row, school, problems.get(row).isEmpty())));
        recognition.load(found.values());
        List<PlannedRow> planned = new ArrayList<>();
        found.forEach((row, outcome) ->
                planned.add(new RowPlanning(row, read.get(row), problems.get(row), outcome, recognition).planned()));
        return new RegistryPlan(planned, file.problems());
    }
}
