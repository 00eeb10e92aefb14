package ru.podyom.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTests {

    @ParameterizedTest
    @CsvSource({
        "Н.А. Примерова,Примерова Н.А.",
        "Е.А.Примеровой,Примерова Елена Андреевна",
        "Примерову Е. В.,Е.В. Примеров",
        "Образцов А,Образцов Алексей",
        "Олег Викторович Образцов,Образцов О.В.",
        "Образцова Олега Викторовича,Образцов Олег Викторович",
        "Артёмова А.А.,Артемова А. А.",
        "'Примерова А.В,',Примерова А.В."
    })
    void oneNameInTwoWritings(String one, String other) {
        assertThat(PersonName.read(one)).isPresent();
        assertThat(PersonName.read(one)
                        .orElseThrow()
                        .mayBe(PersonName.read(other).orElseThrow()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Примерова Н.А.,Примерова Е.А.",
        "Примерова Н.А.,Образцова Н.А.",
        "Примерова Нина Андреевна,Примерова Надежда Андреевна"
    })
    void twoNamesOfTwoPeople(String one, String other) {
        assertThat(PersonName.read(one)
                        .orElseThrow()
                        .mayBe(PersonName.read(other).orElseThrow()))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "директор школы", "МКОУ Лесная школа", "2026 год"})
    void whatIsNoName(String text) {
        assertThat(PersonName.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Примерова Анна Ивановна,Примерова\u00a0А.\u00a0И.", "Образцов П.С.,Образцов\u00a0П.\u00a0С."})
    void isBriefInTables(String full, String brief) {
        assertThat(PersonName.read(full).orElseThrow().brief()).isEqualTo(brief.replace("\\u00a0", "\u00a0"));
    }
}
