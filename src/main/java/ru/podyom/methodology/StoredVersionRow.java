package ru.podyom.methodology;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.ProcedureKind;
import ru.podyom.methodology.judging.LegalBasis;
import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.methodology.judging.Parameter;
import ru.podyom.methodology.judging.ParameterName;
import ru.podyom.methodology.judging.ProcedureKey;

/** Reads a stored version from a row of the store's query. */
final class StoredVersionRow {

    private StoredVersionRow() {}

    static StoredVersion read(ResultSet row, int number) throws SQLException {
        return new StoredVersion(
                new VersionId(row.getLong("id")),
                content(row),
                VersionState.valueOf(row.getString("state")),
                row.getBoolean("shipped"),
                id(row, "copied_from"),
                approval(row),
                id(row, "superseded_by"),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant(),
                row.getInt("revision"));
    }

    private static MethodologyVersion content(ResultSet row) throws SQLException {
        Date validTo = row.getDate("valid_to");
        return new MethodologyVersion(
                row.getString("methodology"),
                row.getString("version"),
                row.getString("title"),
                new LegalBasis(row.getString("basis"), row.getBoolean("official"), texts(row, "links")),
                row.getDate("valid_from").toLocalDate(),
                validTo == null ? null : validTo.toLocalDate(),
                row.getObject("year", Integer.class),
                texts(row, "procedures").stream()
                        .map(StoredVersionRow::procedure)
                        .toList(),
                texts(row, "parameters").stream()
                        .map(StoredVersionRow::parameter)
                        .toList());
    }

    private static ProcedureKey procedure(String line) {
        String[] parts = line.split(";", 3);
        return new ProcedureKey(ProcedureKind.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2]);
    }

    private static Parameter parameter(String line) {
        String[] parts = line.split(";", 3);
        return new Parameter(
                ParameterName.valueOf(parts[0]), Integer.parseInt(parts[1]), parts[2].isEmpty() ? null : parts[2]);
    }

    private static StoredVersion.@Nullable Approval approval(ResultSet row) throws SQLException {
        Date date = row.getDate("act_date");
        if (date == null) {
            return null;
        }
        return new StoredVersion.Approval(
                new ApprovalAct(row.getString("act_title"), row.getString("act_number"), date.toLocalDate()),
                row.getString("approved_by"),
                row.getTimestamp("approved_at").toInstant());
    }

    private static @Nullable VersionId id(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new VersionId(id);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(Objects::toString)
                .toList();
    }
}
