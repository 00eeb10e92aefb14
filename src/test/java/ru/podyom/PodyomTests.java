package ru.podyom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PodyomTest
class PodyomTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void startsOnAMigratedDatabaseThatSortsTheRussianWay() {
        assertThat(jdbc.sql("select word from unnest(array['Жук', 'Ель', 'Ёлка', 'Дом']) word order by word")
                        .query(String.class)
                        .list())
                .containsExactly("Дом", "Ёлка", "Ель", "Жук");
    }
}
