package ru.podyom.meeting.paper;

import java.util.List;
import java.util.Map;
import ru.podyom.kernel.MunicipalityId;

/**
 * Word forms of the municipalities of a person.
 *
 * @param tags fields that a form may use, by list
 */
public record PaperFormsPage(List<Row> rows, Map<String, List<String>> tags) {

    /**
     * One municipality.
     *
     * @param problems of the file that was just sent for it
     */
    public record Row(MunicipalityId municipality, String name, ChosenForm form, List<String> problems) {}

    public Map<String, String> shipped() {
        return ShippedForm.titles();
    }
}
