package ru.podyom.measure;

import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;

/** SQL of the choices of a form: whose measure it may be, which records of the system it may come from. */
@Repository
class MeasureChoiceStore {

    private static final String PLACES = """
            select 'municipality-' || m.id as key, 'Муниципалитет: ' || m.name as title, m.id as municipality,
                   null::bigint as school, 0 as rank
              from authority.municipality_view m
             where m.region_id = any(:regions) or m.id = any(:municipalities)
            union all
            select 'school-' || s.id, s.short_name, s.municipality_id, s.id, 1
              from school.school_view s
             where s.active and (s.region_id = any(:regions) or s.municipality_id = any(:municipalities)
                                 or s.id = any(:schools))
            """;

    /** The latest of each kind: a finding of signed minutes, those of the school at hand first; a signed point of minutes that asks for something, a recommendation, a run. */
    private static final String ORIGINS = """
            (select 'FINDING-' || f.minutes_id || '-' || f.place as key, f.minutes_id as id, f.place as place,
                    concat_ws(' ', 'Вывод:', coalesce(nullif(f.body, ''), 'протокол'), case when f.minutes_number <> '' then '№ ' || f.minutes_number end,
                              case when f.minutes_day is not null then 'от ' || to_char(f.minutes_day, 'DD.MM.YYYY') end)
                      || ': ' || left(f.text, 160)
                      || coalesce(' (' || coalesce(nullif(f.group_words, ''), (select string_agg(s.short_name, ', ' order by s.short_name)
                                    from school.school_view s where s.id = any(f.school_ids))) || ')', '') as title
               from meeting.finding_view f
              where f.minutes_status = 'SIGNED'
                and (f.region_id = any(:regions) or f.municipality_id = any(:municipalities) or f.school_ids && :schools::bigint[])
              order by coalesce(:school = any(f.school_ids), false) desc, f.minutes_day desc, f.minutes_id desc, f.place limit 100)
            union all
            (select 'MINUTES-' || d.minutes_id || '-' || d.place as key, d.minutes_id as id, d.place as place,
                    concat_ws(' ', coalesce(nullif(d.body, ''), 'Протокол'), case when d.minutes_number <> '' then '№ ' || d.minutes_number end,
                              case when d.minutes_day is not null then 'от ' || to_char(d.minutes_day, 'DD.MM.YYYY') end)
                      || case when d.no <> '' then ', п. ' || d.no else '' end || ': ' || left(d.text, 160) as title
               from meeting.decision_view d
              where d.minutes_status = 'SIGNED'
                and (d.region_id = any(:regions) or d.municipality_id = any(:municipalities) or d.school_ids && :schools::bigint[])
              order by d.minutes_day desc, d.minutes_id desc, d.place limit 100)
            union all
            (select 'RECOMMENDATION-' || r.id, r.id, null,
                    'Собеседование ' || to_char(r.held_on, 'DD.MM.YYYY') || ', ' || s.short_name || ': ' || left(r.text, 160)
               from curator.recommendation_view r join school.school_view s on s.id = r.school_id
              where s.region_id = any(:regions) or s.municipality_id = any(:municipalities) or s.id = any(:schools)
              order by r.held_on desc, r.id desc limit 50)
            union all
            (select 'RUN-' || r.id, r.id, null,
                    'Расчёт ' || r.id || ' за ' || r.year || ' год, ' || r.methodology_title
               from identification.run_view r
              where r.region_id = any(:regions) or r.municipality_id = any(:municipalities)
              order by r.id desc limit 20)
            """;

    private final JdbcClient jdbc;

    MeasureChoiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Municipalities and working schools of the scope, by key. */
    Map<String, String> places(Scope scope) {
        Map<String, String> places = new LinkedHashMap<>();
        seen("select p.key, p.title from (" + PLACES + ") p order by p.rank, p.title, p.key", scope)
                .query((row, n) -> places.put(row.getString(1), row.getString(2)))
                .list();
        return places;
    }

    /** The place of a key; empty where the scope does not show it. */
    Optional<Place> place(Scope scope, String key) {
        return seen("select p.municipality, p.school from (" + PLACES + ") p where p.key = :key", scope)
                .param("key", key)
                .query((row, n) -> {
                    Long school = row.getObject("school", Long.class);
                    return new Place(
                            new MunicipalityId(row.getLong("municipality")),
                            school == null ? null : new SchoolId(school));
                })
                .optional();
    }

    /**
     * Kinds of origins without a record, then records of the scope, by key.
     *
     * @param place key of a place; findings at this school come first
     */
    Map<String, String> origins(Scope scope, String place) {
        Map<String, String> origins = new LinkedHashMap<>();
        origins.put(OriginKind.OWN.name(), "Собственное решение");
        origins.put(OriginKind.FINDING.name(), "Вывод, которого нет в системе, — опишите ниже");
        origins.put(OriginKind.MINUTES.name(), "Документ, которого нет в системе, — опишите ниже");
        seen(ORIGINS, scope)
                .param(
                        "school",
                        place.matches("school-\\d{1,18}") ? Long.valueOf(place.substring(7)) : null,
                        Types.BIGINT)
                .query((row, n) -> origins.put(row.getString("key"), row.getString("title")))
                .list();
        return origins;
    }

    /**
     * The origin of a key.
     *
     * @param typed the words for a kind without a record
     * @return empty where the scope shows no such record
     */
    Optional<Origin> origin(Scope scope, String key, String typed) {
        for (OriginKind kind : OriginKind.values()) {
            if (kind.name().equals(key)) {
                return Optional.of(new Origin(kind, null, typed));
            }
        }
        int dash = key.indexOf('-');
        return dash < 0
                ? Optional.empty()
                : seen("select o.id, o.place, o.title from (" + ORIGINS + ") o where o.key = :key", scope)
                        .param("school", null, Types.BIGINT)
                        .param("key", key)
                        .query((row, n) -> new Origin(
                                OriginKind.valueOf(key.substring(0, dash)),
                                row.getLong("id"),
                                row.getObject("place", Integer.class),
                                row.getString("title")))
                        .optional();
    }

    private JdbcClient.StatementSpec seen(String sql, Scope scope) {
        return jdbc.sql(sql)
                .param("regions", scope.regionNumbers())
                .param("municipalities", scope.municipalityNumbers())
                .param("schools", scope.schoolNumbers());
    }
}
