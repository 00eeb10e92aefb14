package ru.podyom.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.podyom.PostgresFixture;

class SchemaRulesTests {

    private static final Pattern TABLE = Pattern.compile(
            "\\b(?:from|join|into|update|truncate|only)\\s+([a-z_]+)\\.([a-z_]+)", Pattern.CASE_INSENSITIVE);

    @Test
    void foreignKeysOnlyPointDown() {
        JdbcClient jdbc = JdbcClient.create(PostgresFixture.dataSource(PostgresFixture.freshDatabase()));
        assertThat(foreignKeys(jdbc))
                .anyMatch(key -> key.from().equals("school") && key.to().equals("authority"));
        assertThat(foreignKeys(jdbc)).allMatch(Key::pointsDown);

        jdbc.sql("create table authority.bad (school_id bigint constraint points_up references school.school)")
                .update();
        assertThat(foreignKeys(jdbc).filter(key -> !key.pointsDown()))
                .extracting(Key::name)
                .containsExactly("points_up");
    }

    @Test
    void foreignSqlReadsOnlyViews() {
        Stream<Sources.Text> speaking = Stream.concat(Sources.mainJava().stream(), Sources.migrations().stream());

        assertThat(speaking)
                .allSatisfy(
                        text -> assertThat(foreignTables(text)).as(text.path()).isEmpty());
        assertThat(foreignTables(new Sources.Text("src/main/java/ru/podyom/school/SchoolStore.java", """
                        select * from school.school s join authority.municipality_view v on true
                        join authority.municipality m on m.id = s.municipality_id
                        """)))
                .containsExactly("authority.municipality");
    }

    private record Key(String name, String from, String to) {

        boolean pointsDown() {
            return from.equals(to) || Storeys.leadDown(from, to);
        }
    }

    private static Stream<Key> foreignKeys(JdbcClient jdbc) {
        return jdbc
                .sql("""
                        select c.conname, f.nspname, t.nspname
                          from pg_constraint c
                          join pg_class child on child.oid = c.conrelid
                          join pg_namespace f on f.oid = child.relnamespace
                          join pg_class parent on parent.oid = c.confrelid
                          join pg_namespace t on t.oid = parent.relnamespace
                         where c.contype = 'f'
                        """)
                .query((row, number) -> new Key(row.getString(1), row.getString(2), row.getString(3)))
                .list()
                .stream();
    }

    /** Tables of other modules that a text reads or writes; comments are not read as SQL. */
    private static List<String> foreignTables(Sources.Text text) {
        List<String> modules = Storeys.modules();
        String own = text.module();
        return TABLE.matcher(text.content().replaceAll("(?m)^\\s*(?:\\*|/\\*\\*|//|--).*$", ""))
                .results()
                .filter(found ->
                        modules.contains(found.group(1)) && !found.group(1).equals(own))
                .filter(found -> !found.group(2).endsWith("_view"))
                .map(found -> found.group(1) + "." + found.group(2))
                .toList();
    }
}
