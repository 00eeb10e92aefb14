package ru.podyom.assessment.queue;

import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** SQL that writes comparisons with the journal; results of the same procedure stay as they are. */
@Repository
class ComparisonStore {

    private final JdbcTemplate batches;

    ComparisonStore(JdbcTemplate batches) {
        this.batches = batches;
    }

    /** Writes those of the results that are comparisons. */
    void insert(ImportId id, List<SchoolResult> results) {
        var rows = new ArrayList<Object[]>();
        for (SchoolResult result : results) {
            var journal = result.journal();
            if (journal != null) {
                rows.add(new Object[] {
                    id.value(),
                    id.value(),
                    result.school(),
                    result.codes(),
                    result.failed().of(),
                    journal.lowered(),
                    journal.confirmed(),
                    journal.raised()
                });
            }
        }
        batches.batchUpdate("""
                insert into assessment.journal_comparison
                       (import_id, sitting_id, school_id, code_written, participants, lowered, confirmed, raised)
                values (?, (select sitting_id from assessment.result_import where id = ?), ?, ?, ?, ?, ?, ?)
                """, rows);
    }
}
