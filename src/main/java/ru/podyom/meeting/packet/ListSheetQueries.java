package ru.podyom.meeting.packet;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.podyom.identification.lists.Category;
import ru.podyom.identification.lists.Territory;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Scope;
import ru.podyom.ui.Words;

/** «Текущие списки школ»: the newest official list of each category and source, in its own order. */
@Component
class ListSheetQueries implements PacketSheet {

    private final JdbcClient jdbc;

    ListSheetQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String code() {
        return "lists";
    }

    @Override
    public String title() {
        return "Текущие списки школ";
    }

    @Override
    public Sheet of(Scope scope, Territory territory, LocalDate today) {
        MunicipalityId municipality = territory.municipality();
        List<List<String>> rows = jdbc.sql("""
                        select e.category, e.title, e.issued_on, e.number_written, coalesce(s.short_name, e.name_written) as school,
                               e.project500, e.cohort
                          from identification.list_entry_view e
                          left join school.school_view s on s.id = e.school_id
                         where e.newest and e.region_id = :region
                           and (:municipality::bigint is null or e.municipality_id = :municipality or s.municipality_id = :municipality)
                         order by e.category, e.issued_on desc, e.list_id, e.place
                        """)
                .param("region", territory.region().value())
                .param("municipality", municipality == null ? null : municipality.value(), Types.BIGINT)
                .query((row, n) -> List.of(
                        Category.valueOf(row.getString("category")).title(Category.USUAL_LABEL),
                        row.getString("title") + ", " + Words.day(row.getObject("issued_on", LocalDate.class)),
                        text(row.getString("number_written")),
                        row.getString("school"),
                        row.getBoolean("project500")
                                ? Stream.of("500+", text(row.getString("cohort")))
                                        .filter(part -> !part.isEmpty())
                                        .reduce((one, other) -> one + " " + other)
                                        .orElse("")
                                : ""))
                .list();
        return new Sheet(
                title(),
                "По последнему действующему списку каждой категории и источника; порядок — как в списке.",
                List.of("Категория", "Список", "№", "Школа", "Проект"),
                rows,
                "Действующих списков нет.");
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
