package ru.podyom.curator;

import java.sql.Date;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Repository;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;

/** SQL of the choices of an appointment: who may be a curator, which schools need one. */
@Repository
class CandidateStore {

    private static final String PERSON_IN_SCOPE = """
            (n.region_id = any(:scopeRegions) or n.municipality_id = any(:scopeMunicipalities)
             or exists (select 1 from people.position_view o where o.person_id = n.id and o.school_id = any(:scopeSchools)))
            """;

    private final CuratorStore store;

    CandidateStore(CuratorStore store) {
        this.store = store;
    }

    /** Heads and deputies of the scope; those whose schools have steadily high results come first, then the free ones. */
    List<Candidate> all(Scope scope) {
        return store.seen("""
                        select x.* from (
                          select distinct on (n.id) n.id, n.family, n.given, n.patronymic, p.title, p.school_id,
                                 coalesce(s.short_name, '') as school_name,
                                 exists (select 1 from identification.list_entry_view l
                                          where l.school_id = p.school_id and l.category = 'HIGH_RESULTS' and l.newest) as stable,
                                 (select count(*) from curator.curatorship o
                                   where o.person_id = n.id and o.undone_at is null and o.started_on <= :today
                                     and coalesce(o.ended_on, o.ends_on, :today) >= :today) as load
                            from people.person_view n
                            join people.position_view p on p.person_id = n.id
                            left join school.school_view s on s.id = p.school_id
                           where p.duty in ('HEAD', 'DEPUTY') and (p.ended_on is null or p.ended_on >= :today)
                             and :personal and\s""" + PERSON_IN_SCOPE + """
                           order by n.id, p.duty desc) x
                         order by x.stable desc, x.load, x.family, x.given, x.id
                        """, scope)
                .query((row, n) -> {
                    Long school = row.getObject("school_id", Long.class);
                    return new Candidate(
                            new PersonId(row.getLong("id")),
                            new PersonName(
                                    row.getString("family"), row.getString("given"), row.getString("patronymic")),
                            row.getString("title"),
                            school == null ? null : new SchoolId(school),
                            row.getString("school_name"),
                            row.getBoolean("stable"),
                            row.getInt("load"));
                })
                .list();
    }

    /** Working schools of the scope by number; those with low results and without a curator come first and say so. */
    Map<String, String> schools(Scope scope) {
        Map<String, String> choices = new LinkedHashMap<>();
        store.seen("""
                        select x.id, x.short_name || case when x.listed then ' — в списке ШНОР' else '' end
                                 || case when x.curated then ', куратор есть' when x.listed then ', куратора нет' else '' end
                          from (select s.id, s.short_name,
                                       exists (select 1 from identification.list_entry_view l
                                                where l.school_id = s.id and l.category = 'LOW_RESULTS' and l.newest) as listed,
                                       exists (select 1 from curator.curatorship c
                                                where c.school_id = s.id and c.undone_at is null and c.started_on <= :today
                                                  and coalesce(c.ended_on, c.ends_on, :today) >= :today) as curated
                                  from school.school_view s
                                 where s.active and :personal and\s""" + Seen.SCHOOL + """
                          ) x
                         order by not (x.listed and not x.curated), not x.listed, x.short_name, x.id
                        """, scope)
                .query((row, n) -> choices.put(row.getString(1), row.getString(2)))
                .list();
        return choices;
    }

    /** The name of a person of the scope; empty where there is none or names are not shown. */
    Optional<PersonName> person(Scope scope, PersonId id) {
        return store.seen("""
                        select n.family, n.given, n.patronymic from people.person_view n
                         where n.id = :id and :personal and\s""" + PERSON_IN_SCOPE, scope)
                .param("id", id.value())
                .query((row, n) -> new PersonName(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    /** The title of a position the person holds at the school on the day or later. */
    Optional<String> positionAt(Scope scope, PersonId person, SchoolId school, LocalDate from) {
        return store.seen("""
                        select p.title from people.position_view p join people.person_view n on n.id = p.person_id
                         where p.person_id = :person and p.school_id = :school and (p.ended_on is null or p.ended_on >= :from)
                           and :personal and\s""" + PERSON_IN_SCOPE + " limit 1", scope)
                .param("person", person.value())
                .param("school", school.value())
                .param("from", Date.valueOf(from))
                .query(String.class)
                .optional();
    }
}
