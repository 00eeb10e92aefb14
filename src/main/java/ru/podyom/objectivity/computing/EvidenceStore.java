package ru.podyom.objectivity.computing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.Procedure;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Share;
import ru.podyom.objectivity.evidence.JournalCounts;
import ru.podyom.objectivity.evidence.JournalPair;
import ru.podyom.objectivity.evidence.MarkCounts;
import ru.podyom.objectivity.evidence.ProcedureFacts;
import ru.podyom.objectivity.evidence.SchoolEvidence;
import ru.podyom.objectivity.evidence.ScoreCounts;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * SQL of what signs are found by: results of all schools of a region that hold now. A school can only be held against the
 * region, so this reads beyond the scope of the one who asks; pages show no more of other schools than sums.
 */
@Repository
class EvidenceStore {

    /** Results of the year, the year before, and of the exams a year later. */
    private static final String IN_YEARS = """
             where s.region_id = :region
               and (v.year in (:year, :year - 1) or v.year = :year + 1 and v.kind = 'OGE')
            """;

    /** Rows of pupils are only needed for the year and, of the ВПР, the year before. */
    private static final String WITH_ROWS = """
             where s.region_id = :region and (v.year = :year or v.year = :year - 1 and v.kind = 'VPR')
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    EvidenceStore(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Schools of the region with results, by number. */
    List<SchoolEvidence> schools(RegionId region, int year) {
        var facts = new TreeMap<Long, Map<Procedure, ProcedureFacts>>();
        read(
                "select v.* from assessment.current_result_view v join school.school_view s on s.id = v.school_id"
                        + IN_YEARS,
                region,
                year,
                row -> put(facts, row, counted(row)));
        scores(year, facts);
        read(
                "select v.* from assessment.current_task_view v join school.school_view s on s.id = v.school_id"
                        + WITH_ROWS,
                region,
                year,
                row -> change(facts, row, fact -> fact.withTasks(tasks(row))));
        read(
                "select v.* from assessment.current_journal_view v join school.school_view s on s.id = v.school_id"
                        + WITH_ROWS,
                region,
                year,
                row -> change(
                        facts,
                        row,
                        fact -> fact.with(new JournalCounts(
                                row.getInt("lowered"), row.getInt("confirmed"), row.getInt("raised")))));
        var selective = selective(region);
        return facts.entrySet().stream()
                .map(school ->
                        new SchoolEvidence(school.getKey(), selective.contains(school.getKey()), school.getValue()))
                .toList();
    }

    private void scores(int year, Map<Long, Map<Procedure, ProcedureFacts>> facts) {
        var gathered = new HashMap<Long, Map<Procedure, ScoreRows>>();
        // the view counts pupils: only a condition on its own columns keeps it from counting those of every region
        // first
        jdbc.sql("""
                        select v.school_id, v.kind, v.year, v.grade, v.subject, v.total, v.mark, v.journal, v.pupils
                          from assessment.current_score_view v
                         where v.school_id = any(:schools)
                           and (v.year = :year or v.year = :year - 1 and v.kind = 'VPR')
                        """)
                .param("schools", facts.keySet().toArray(Long[]::new))
                .param("year", year)
                .query(row -> {
                    gathered.computeIfAbsent(row.getLong("school_id"), _ -> new HashMap<>())
                            .computeIfAbsent(procedure(row), _ -> new ScoreRows())
                            .add(row);
                });
        gathered.forEach((school, procedures) -> {
            var known = facts.getOrDefault(school, new HashMap<>());
            procedures.forEach((procedure, rows) -> known.computeIfPresent(procedure, (_, fact) -> rows.addTo(fact)));
        });
    }

    /** Гимназии and лицеи. */
    private Set<Long> selective(RegionId region) {
        return jdbc.sql("""
                        select s.id from school.school_view s
                         where s.region_id = :region and s.kind in ('GYMNASIUM', 'LYCEUM')
                        """).param("region", region.value()).query(Long.class).set();
    }

    /** Numbers of the imports that what is read comes from, in order. */
    List<Long> imports(RegionId region, int year) {
        return jdbc.sql("""
                        select v.import_id from assessment.current_result_view v
                          join school.school_view s on s.id = v.school_id
                        """ + IN_YEARS + """
                        union
                        select v.import_id from assessment.current_journal_view v
                          join school.school_view s on s.id = v.school_id
                        """ + WITH_ROWS + " order by 1")
                .param("region", region.value())
                .param("year", year)
                .query(Long.class)
                .list();
    }

    private void read(String sql, RegionId region, int year, RowCallbackHandler each) {
        jdbc.sql(sql).param("region", region.value()).param("year", year).query(each);
    }

    private static Procedure procedure(ResultSet row) throws SQLException {
        return new Procedure(
                ProcedureKind.valueOf(row.getString("kind")),
                row.getInt("year"),
                row.getInt("grade"),
                row.getString("subject"));
    }

    private static ProcedureFacts counted(ResultSet row) throws SQLException {
        var marks = row.getObject("mark2", Integer.class) == null || row.getInt("participants") == 0
                ? null
                : new MarkCounts(row.getInt("mark2"), row.getInt("mark3"), row.getInt("mark4"), row.getInt("mark5"));
        return ProcedureFacts.counted(
                procedure(row), new Share(row.getInt("failed"), row.getInt("participants")), marks);
    }

    private static void put(Map<Long, Map<Procedure, ProcedureFacts>> facts, ResultSet row, ProcedureFacts fact)
            throws SQLException {
        facts.computeIfAbsent(row.getLong("school_id"), _ -> new HashMap<>()).put(fact.procedure(), fact);
    }

    @FunctionalInterface
    private interface Change {
        ProcedureFacts of(ProcedureFacts fact) throws SQLException;
    }

    private static void change(Map<Long, Map<Procedure, ProcedureFacts>> facts, ResultSet row, Change change)
            throws SQLException {
        var known = facts.get(row.getLong("school_id"));
        var fact = known == null ? null : known.get(procedure(row));
        if (known != null && fact != null) {
            known.put(fact.procedure(), change.of(fact));
        }
    }

    private List<List<Integer>> tasks(ResultSet row) throws SQLException {
        return json.readValue(row.getString("counts"), new TypeReference<List<List<Integer>>>() {});
    }

    /** Rows «score, mark, journal mark, pupils» of one procedure of a school. */
    private static final class ScoreRows {

        private final Map<Integer, Integer> scores = new TreeMap<>();
        private final List<JournalPair> pairs = new ArrayList<>();
        private final int[] journal = new int[3];

        void add(ResultSet row) throws SQLException {
            int pupils = row.getInt("pupils");
            Integer total = row.getObject("total", Integer.class);
            Integer told = row.getObject("journal", Integer.class);
            Integer mark = row.getObject("mark", Integer.class);
            if (total != null) {
                scores.merge(total, pupils, Integer::sum);
            }
            if (told != null && total != null) {
                pairs.add(new JournalPair(told, total, pupils));
            }
            if (told != null && mark != null) {
                journal[Integer.signum(mark - told) + 1] += pupils;
            }
        }

        ProcedureFacts addTo(ProcedureFacts fact) {
            var scored = scores.isEmpty() ? fact : fact.with(new ScoreCounts(scores));
            var paired = scored.withPairs(pairs.stream()
                    .sorted((one, other) -> one.journal() == other.journal()
                            ? Integer.compare(one.score(), other.score())
                            : Integer.compare(one.journal(), other.journal()))
                    .toList());
            return journal[0] + journal[1] + journal[2] == 0
                    ? paired
                    : paired.with(new JournalCounts(journal[0], journal[1], journal[2]));
        }
    }
}
