package ru.podyom.identification.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueDateTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "октябрь 2021 | октябрь 2021",
                "Октября 2021 г. | октябрь 2021",
                "10.2021 | октябрь 2021",
                "2021-10 | октябрь 2021",
                "май 2022 | май 2022",
                "марта 2022 | март 2022",
                "26.01.2022 г. | 26.01.2022",
                "26.1.22 | 26.01.2022",
                "26 января 2022 года | 26.01.2022",
                "2022-01-26 | 26.01.2022",
                "ШНРО по исследованиям ЦОКО Красноярск ноябрь 2021 | ноябрь 2021"
            })
    void readsWhatPeopleWrite(String written, String text) {
        assertThat(IssueDate.of(written).map(IssueDate::text)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "осенью", "2021", "31.02.2022", "13.2021", "МКОУ Ангарская школа (500+ 2021)"})
    void refusesWhatIsNoMonthAndNoDay(String written) {
        assertThat(IssueDate.of(written)).isEmpty();
    }

    @Test
    void belongsToTheSchoolYear() {
        assertThat(IssueDate.of("октябрь 2021").orElseThrow().academicYear())
                .isEqualTo(IssueDate.of("26.01.2022").orElseThrow().academicYear());
    }
}
