package ru.podyom.methodology;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.ProcedureKey;
import ru.podyom.ui.FormErrors;

/** The form of a draft with what is wrong with it and what it is compared to. */
public record DraftPage(StoredVersion draft, MethodologyVersion base, DraftForm form, FormErrors errors) {

    /** Boxes to tick, by kind: those offered and those of the base. */
    public Map<String, List<ProcedureKey>> boxes() {
        TreeSet<ProcedureKey> keys = new TreeSet<>(DraftForm.offered());
        return keys.stream()
                .collect(Collectors.groupingBy(key -> key.kind().title(), LinkedHashMap::new, Collectors.toList()));
    }
}
