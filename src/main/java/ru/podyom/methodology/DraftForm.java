package ru.podyom.methodology;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.Words;

/**
 * The form of a draft as typed, so that a refused one is shown again as it was.
 *
 * @param numbers value of each parameter
 * @param chosen lines of the procedures ticked
 * @param others further procedures, one a line: «ВПР, 7 класс, Физика»
 * @param revision of the draft the person saw
 */
public record DraftForm(
        String title,
        String basis,
        String validFrom,
        String validTo,
        String year,
        Map<ParameterName, String> numbers,
        List<String> chosen,
        String others,
        int revision) {

    static DraftForm of(StoredVersion draft) {
        MethodologyVersion content = draft.content();
        Map<ParameterName, String> numbers = new EnumMap<>(ParameterName.class);
        for (ParameterName name : ParameterName.values()) {
            numbers.put(name, Integer.toString(content.value(name)));
        }
        List<String> offered = offered().stream().map(ProcedureKey::line).toList();
        return new DraftForm(
                content.title(),
                content.basis().text(),
                Words.day(content.validFrom()),
                Words.day(content.validTo()),
                content.year() == null ? "" : content.year().toString(),
                numbers,
                content.procedures().stream().map(ProcedureKey::line).toList(),
                content.procedures().stream()
                        .filter(key -> !offered.contains(key.line()))
                        .map(key -> key.kind().title() + ", " + key.grade() + " класс, " + key.subject())
                        .collect(Collectors.joining("\n")),
                draft.revision());
    }

    static DraftForm of(MultiValueMap<String, String> sent) {
        Map<ParameterName, String> numbers = new EnumMap<>(ParameterName.class);
        for (ParameterName name : ParameterName.values()) {
            numbers.put(name, SentForm.text(sent, name.key()));
        }
        return new DraftForm(
                SentForm.text(sent, "title"),
                SentForm.text(sent, "basis"),
                SentForm.text(sent, "validFrom"),
                SentForm.text(sent, "validTo"),
                SentForm.text(sent, "year"),
                numbers,
                List.copyOf(sent.getOrDefault("procedures", List.of())),
                SentForm.text(sent, "others"),
                SentForm.revision(sent));
    }

    /** Procedures that a draft offers to tick: Russian and mathematics wherever they are held for the whole country. */
    public static List<ProcedureKey> offered() {
        List<ProcedureKey> offered = new ArrayList<>();
        for (int grade : new int[] {4, 5, 6, 7, 8, 10}) {
            offered.add(new ProcedureKey(ProcedureKind.VPR, grade, "Русский язык"));
            offered.add(new ProcedureKey(ProcedureKind.VPR, grade, "Математика"));
        }
        Stream.of("Русский язык", "Математика")
                .map(subject -> new ProcedureKey(ProcedureKind.OGE, 9, subject))
                .forEach(offered::add);
        Stream.of("Русский язык", "Математика (базовая)", "Математика (профильная)")
                .map(subject -> new ProcedureKey(ProcedureKind.EGE, 11, subject))
                .forEach(offered::add);
        return List.copyOf(offered);
    }
}
