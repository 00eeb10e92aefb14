package ru.podyom.meeting.norm;

import java.util.Map;
import ru.podyom.ui.Table;

/** The register of normative documents. */
public record NormListPage(Table table) {

    public static Map<String, String> kinds() {
        return NormKind.choices();
    }
}
