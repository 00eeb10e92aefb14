package ru.podyom.identification.movement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.identification.lists.Seen;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.methodology.judging.Outcome;
import ru.podyom.methodology.judging.category.ComputedCategory;
import ru.podyom.methodology.judging.exit.ExitState;

/** SQL of what runs said of one school. */
@Repository
class SchoolRunStore {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    SchoolRunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest runs that judged the school. */
    List<SchoolRuns.Line> runs(Scope scope, SchoolId school) {
        return jdbc.sql("""
                        select r.id, r.created_at, r.methodology_title, r.year, c.outcome, c.summary,
                               coalesce(f.categories, '{}') as categories, f.exit_state, f.excluded
                          from identification.conclusion c
                          left join identification.finding f on f.run_id = c.run_id and f.school_id = c.school_id
                          join identification.run r on r.id = c.run_id
                          join school.school_view s on s.id = c.school_id
                         where c.school_id = :school
                           and (s.region_id = any(:scopeRegions) or s.municipality_id = any(:scopeMunicipalities)
                                or s.id = any(:scopeSchools))
                         order by r.id desc limit :most
                        """)
                .params(Seen.parameters(scope))
                .param("school", school.value())
                .param("most", MOST)
                .query((row, n) -> {
                    var outcome = Outcome.valueOf(row.getString("outcome"));
                    return new SchoolRuns.Line(
                            row.getLong("id"),
                            row.getTimestamp("created_at").toInstant(),
                            row.getString("methodology_title"),
                            row.getInt("year"),
                            outcome,
                            tone(outcome),
                            row.getString("summary"),
                            marks(row));
                })
                .list();
    }

    private static List<String> marks(ResultSet row) throws SQLException {
        var marks = new ArrayList<String>();
        var excluded = row.getString("excluded");
        if (excluded != null) {
            marks.add("Исключена из выявления: " + excluded);
        }
        for (var name : (String[]) row.getArray("categories").getArray()) {
            marks.add(ComputedCategory.valueOf(name).title());
        }
        var exit = row.getString("exit_state");
        if (exit != null && !List.of("NEVER_LISTED", "LISTED").contains(exit)) {
            marks.add(ExitState.valueOf(exit).title());
        }
        return marks;
    }

    private static String tone(Outcome outcome) {
        return switch (outcome) {
            case LOW_RESULTS -> "serious";
            case AT_RISK -> "attention";
            case NOT_IDENTIFIED -> "good";
            case INSUFFICIENT_DATA -> "neutral";
        };
    }
}
