package ru.podyom.assignment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;

/**
 * Who has to carry an assignment out.
 *
 * @param school null where it is somebody of the office or of a working group
 * @param position «директор», «руководитель РМО учителей физики»; no names, they are personal data
 * @param with co-assignees by position, in their order
 */
public record Addressee(
        MunicipalityId municipality, @Nullable SchoolId school, String position, List<String> with) {

    public Addressee {
        position = position.strip();
        with = with.stream().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
