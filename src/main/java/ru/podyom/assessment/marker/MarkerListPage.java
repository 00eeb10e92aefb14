package ru.podyom.assessment.marker;

import java.util.Map;
import ru.podyom.ui.Table;

/**
 * Official signs of biased results in the reader's schools, with what the forms and the filter offer.
 *
 * @param territories titles by key: whose list can be brought
 * @param lists titles of the loaded lists by «year source»
 */
public record MarkerListPage(
        Table table, Map<String, String> years, Map<String, String> territories, Map<String, String> lists) {}
