package ru.podyom.assessment.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SchoolLoginTests {

    @Test
    void takesSchAndEduWithTheSameDigitsForOneSchool() {
        assertThat(SchoolLogin.of("sch991030").sameAs(SchoolLogin.of("edu991030")))
                .isTrue();
        assertThat(SchoolLogin.of("sch991030").sameAs(SchoolLogin.of("edu991031")))
                .isFalse();
        assertThat(SchoolLogin.of("schoolA").canonical()).isEqualTo("schoola");
    }

    @Test
    void keepsTheCodeAsItIsWrittenButTrimmedAndInLowerCase() {
        assertThat(SchoolLogin.of(" SCH991030 ").code()).isEqualTo("sch991030");
        assertThat(SchoolLogin.of("240101").code()).isEqualTo("240101");
    }

    @Test
    void seesThroughCyrillicLettersThatLookLatin() {
        assertThat(SchoolLogin.of("sсh991030").code()).isEqualTo("sch991030");
        assertThat(SchoolLogin.of("школа 5").code()).isEqualTo("школа 5");
    }
}
