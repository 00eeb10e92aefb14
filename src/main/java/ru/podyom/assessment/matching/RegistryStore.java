package ru.podyom.assessment.matching;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.assessment.reading.SchoolLogin;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** SQL of the codes by which the registry knows schools. */
@Repository
class RegistryStore {

    private final JdbcClient jdbc;

    RegistryStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All codes of the region, each with whether its school belongs to the territory and to the scope. */
    Map<String, Coded> codes(Scope scope, Territory territory) {
        var codes = new HashMap<String, Coded>();
        jdbc.sql("""
                        select c.code, c.school_id, c.system = 'FISOKO' as login,
                               (:municipality::bigint is null or s.municipality_id = :municipality)
                               and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                    or s.id = any(:scopeSchools)) as taken
                          from school.school_code_view c join school.school_view s on s.id = c.school_id
                         where s.region_id = :region
                        """)
                .param("region", territory.region())
                .param("municipality", territory.municipality())
                .param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers())
                .query((row, n) -> codes.put(
                        key(row.getString("code")),
                        new Coded(
                                new SchoolId(row.getLong("school_id")),
                                row.getBoolean("login"),
                                row.getBoolean("taken"))))
                .list();
        return codes;
    }

    /** «edu240101», «sch240101» and «240101» are one school. */
    static String key(String code) {
        return SchoolLogin.of(code).canonical().replaceFirst("^edu(?=\\d)", "");
    }

    /**
     * A school that has a code.
     *
     * @param login whether the code is one of ФИС ОКО
     * @param taken whether the school belongs to the territory of the import and to the scope
     */
    record Coded(SchoolId school, boolean login, boolean taken) {}
}
