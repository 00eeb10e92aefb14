package ru.podyom.meeting.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Category;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** SQL of the official lists whose schools' heads may be called. */
@Repository
class OfficialListStore {

    private final JdbcClient jdbc;

    OfficialListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current list of each category and source, by number; the newest first. */
    Map<String, String> lists(Scope scope) {
        Map<String, String> lists = new LinkedHashMap<>();
        jdbc.sql("""
                        select l.id, l.title, l.category, l.issued_on from identification.school_list_view l
                         where l.newest and (l.region_id = any(:scopeRegions) or l.municipality_id = any(:scopeMunicipalities)
                               or (l.municipality_id is null and exists (
                                   select 1 from authority.municipality_view m
                                    where m.region_id = l.region_id and m.id = any(:scopeMunicipalities))))
                         order by l.issued_on desc, l.id desc limit 100
                        """)
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .query((row, n) -> lists.put(
                        row.getString("id"),
                        Category.valueOf(row.getString("category")).title(Category.USUAL_LABEL) + " — "
                                + row.getString("title") + ", "
                                + Words.day(row.getObject("issued_on", java.time.LocalDate.class))))
                .list();
        return lists;
    }
}
