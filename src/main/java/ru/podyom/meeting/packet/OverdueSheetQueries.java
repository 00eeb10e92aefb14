package ru.podyom.meeting.packet;

import java.sql.Date;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** «Просроченные поручения»: whose day has passed and whose report has not come. */
@Component
class OverdueSheetQueries implements PacketSheet {

    private final JdbcClient jdbc;

    OverdueSheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "overdue";
    }

    @Override
    public String title() {
        return "Просроченные поручения";
    }

    @Override
    public Sheet of(Scope scope, Territory territory, LocalDate today) {
        MunicipalityId municipality = territory.municipality();
        List<List<String>> rows = jdbc.sql("""
                        select a.id, a.text, a.basis_document, a.basis_number, a.basis_date, a.due_on, coalesce(s.short_name, '') as school
                          from assignment.assignment_view a
                          left join school.school_view s on s.id = a.school_id
                         where a.state in ('GIVEN', 'RETURNED') and a.due_on < :today and a.region_id = :region
                           and (:municipality::bigint is null or a.municipality_id = :municipality)
                         order by a.due_on, a.id
                        """)
                .param("today", Date.valueOf(today))
                .param("region", territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .query((row, n) -> List.of(
                        row.getString("id"),
                        row.getString("text"),
                        row.getString("school"),
                        basis(
                                row.getString("basis_document"),
                                row.getString("basis_number"),
                                row.getObject("basis_date", LocalDate.class)),
                        Words.day(row.getObject("due_on", LocalDate.class))))
                .list();
        return new Sheet(
                title(),
                "Срок прошёл, отчёта нет или он возвращён на доработку.",
                List.of("№", "Поручение", "Школа", "Основание", "Срок"),
                rows,
                "Просроченных поручений нет.");
    }

    private static String basis(@Nullable String document, @Nullable String number, @Nullable LocalDate date) {
        return (document == null ? "" : document)
                + (number == null || number.isEmpty() ? "" : " № " + number)
                + (date == null ? "" : " от " + Words.day(date));
    }
}
