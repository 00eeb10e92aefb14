package ru.podyom.identification.lists;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Scope;

/** SQL of the word that a municipality uses for schools with low results. */
@Repository
class LabelStore {

    private final JdbcClient jdbc;

    LabelStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Word of every municipality that the scope touches, the usual one where none was chosen. */
    Map<Long, String> labels(Scope scope) {
        var labels = new HashMap<Long, String>();
        jdbc.sql("""
                        select m.id, coalesce(b.label, :usual) from authority.municipality_view m
                          left join identification.low_results_label b on b.municipality_id = m.id
                         where m.region_id = any(:scopeRegions) or m.id = any(:scopeMunicipalities)
                            or m.id in (select s.municipality_id from school.school_view s
                                         where s.id = any(:scopeSchools))
                        """)
                .params(Seen.parameters(scope))
                .param("usual", Category.USUAL_LABEL)
                .query((row, n) -> labels.put(row.getLong(1), row.getString(2)))
                .list();
        return labels;
    }

    void choose(MunicipalityId municipality, String label) {
        jdbc.sql("""
                        insert into identification.low_results_label (municipality_id, label) values (:id, :label)
                        on conflict (municipality_id) do update set label = excluded.label
                        """).param("id", municipality.value()).param("label", label).update();
    }
}
