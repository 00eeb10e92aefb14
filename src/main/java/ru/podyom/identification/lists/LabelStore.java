package ru.podyom.identification.lists;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.authority.CategoryLabel;
import ru.podyom.kernel.Scope;

/** SQL of the word that a municipality uses for schools with low results. */
@Repository
class LabelStore {

    private final JdbcClient jdbc;

    LabelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Word of every municipality that the scope touches. */
    Map<Long, String> labels(Scope scope) {
        var labels = new HashMap<Long, String>();
        jdbc.sql("""
                        select m.id, m.label from authority.municipality_view m
                         where m.region_id = any(:scopeRegions) or m.id = any(:scopeMunicipalities)
                            or m.id in (select s.municipality_id from school.school_view s
                                         where s.id = any(:scopeSchools))
                        """)
                .params(Seen.parameters(scope))
                .query((row, n) -> labels.put(
                        row.getLong(1), CategoryLabel.valueOf(row.getString(2)).title()))
                .list();
        return labels;
    }
}
