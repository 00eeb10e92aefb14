package ru.podyom.school;

import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.kernel.Scope;

/** The scope as a condition of SQL on {@code s}, a row of {@code school.school}. */
final class SchoolScope {

    static final String CONDITION = """
            (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
             or s.id = any(:scopeSchools))""";

    private SchoolScope() {}

    static JdbcClient.StatementSpec put(JdbcClient.StatementSpec sql, Scope scope) {
        return sql.param("scopeRegions", scope.regionNumbers())
                .param("scopeMunicipalities", scope.municipalityNumbers())
                .param("scopeSchools", scope.schoolNumbers());
    }
}
