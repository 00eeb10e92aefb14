package ru.podyom.school.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.podyom.kernel.SchoolId;

class NameMatcherTests {

    private static final NamingFixture SCHOOLS = new NamingFixture();
    private static final NameMatcher BOGUCHANY = SCHOOLS.matcher("Богучанский район");
    private static final NameMatcher ASINO = SCHOOLS.matcher("Асиновский район");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "руководитель РМО учителей физики и математики",
                "МУ «Методический центр»",
                "ГБОУ ДПО ЦПК",
                "Богучанского района",
                "Крутоярский сельсовет",
                "среди СОШ 1 место",
                "СОШ 1 место",
                "МБДОУ детский сад «Сказка»",
                "МБУДО ДЮСШ № 1",
                "Детская музыкальная школа № 1",
                "ДШИ № 3",
                "ФГБУ «Федеральный институт оценки качества образования»"
            })
    void leavesOutWhatIsNoSchool(String written) {
        assertThat(BOGUCHANY.match(written)).isIn(new NameMatch.NotASchool(), new NameMatch.Unknown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Осиновская СОШ Романовского района",
                "Таежнинская школа",
                "Таежнинская школа № 17",
                "ТСШ",
                "БСШ",
                "Новохаская школа",
                "Гимназия № 3",
                "Ангарский лицей № 2",
                "Октябрская СШ № 9",
                "школа с. Невонка",
                "Нижнетерянкая школа",
                "КСШ № 3",
                "СОШ № 3 г. Канска",
                "Богучанская школа"
            })
    void asksWhereTheNameIsUnsure(String written) {
        assertThat(BOGUCHANY.match(written)).isInstanceOf(NameMatch.Suggestions.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "МБОУ СОШ № 77",
                "Солнечная школа",
                "Солнечная школа № 9",
                "СОШ с. Ягодное",
                "Петрова А.А.",
                "школа",
                "",
                "   ",
                "*",
                "2022 год"
            })
    void knowsNothingOfForeignSchools(String written) {
        assertThat(BOGUCHANY.match(written)).isInstanceOf(NameMatch.Unknown.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "директор МКОУ Невонской школы | МКОУ Невонская школа",
                "Невонской СОШ | МКОУ Невонская школа",
                "Нижне-Терянской школе | МКОУ Нижнетерянская школа",
                "Нижне Терянская школа | МКОУ Нижнетерянская школа",
                "МКOУ Oктябрьская CШ N 9 | МКОУ Октябрьская СШ №9",
                "Октябрьскую среднюю школу | МКОУ Октябрьская СШ №9",
                "муниципальное казенное общеобразовательное учреждение «Октябрьская средняя школа № 9» | МКОУ Октябрьская СШ №9",
                "Гремучинская СОШ | МКОУ «Гремучинская средняя школа № 19»",
                "школа № 13 | МКОУ Чуноярская средняя школа №13",
                "СШ №20 | МКОУ Таежнинская школа №20",
                "ТАЁЖНИНСКАЯ ШКОЛА №20 | МКОУ Таежнинская школа №20",
                "филиал МКОУ Невонской школы | МКОУ Невонская школа",
                "Осиновская школа Богучанского района Красноярского края | МКОУ Осиновская школа",
                "МКОУ Ангарская школа имени Героя Советского Союза И.И. Иванова | МКОУ Ангарская школа"
            })
    void isCertainInWhateverCaseTheNameStands(String written, String canonical) {
        assertThat(SCHOOLS.told(BOGUCHANY.match(written))).isEqualTo("certain " + canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "заместитель директора по УВР МАОУ СОШ с. Ново-Кусково | МАОУ СОШ с. Ново-Кусково",
                "СОШ села Новокусково | МАОУ СОШ с. Ново-Кусково",
                "школы с. Ягодного | МАОУ СОШ с. Ягодное",
                "ОШ №5 | МАОУ «ОШ № 5 г. Асино»",
                "в с Больше Дорохово | МАОУ ООШ с. Больше-Дорохово"
            })
    void knowsASchoolByItsSettlement(String written, String canonical) {
        assertThat(SCHOOLS.told(ASINO.match(written))).isEqualTo("certain " + canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ягодненская СОШ | МАОУ СОШ с. Ягодное",
                "Новониколаевская школа | МАОУ СОШ с. Новониколаевка",
                "ООШ с. Ягодное | МАОУ СОШ с. Ягодное",
                "Гимназия № 5 | МАОУ «ОШ № 5 г. Асино»",
                "СОШ с. Новониколаевна | МАОУ СОШ с. Новониколаевка"
            })
    void onlySuggestsWhatIsDerived(String written, String canonical) {
        assertThat(SCHOOLS.told(ASINO.match(written))).isEqualTo("ask " + canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "всех школ района | ALL_SCHOOLS | false",
                "Руководителям ОО | ALL_SCHOOLS | true",
                "директорам общеобразовательных школ Богучанского района | ALL_SCHOOLS | true",
                "школы, находящиеся в зоне риска снижения образовательных результатов | AT_RISK | false",
                "школам – участникам проекта «500+» | PROJECT_500 | false",
                "Руководителям ШНОР | LOW_RESULTS | true"
            })
    void recognisesGroups(String written, SchoolGroup group, boolean heads) {
        assertThat(BOGUCHANY.match(written)).isEqualTo(new NameMatch.Group(Set.of(group), heads));
    }

    @Test
    void seesTwoGroundsInOneGroup() {
        assertThat(ASINO.match("Руководителям ОО, показывающим низкие образовательные результаты и"
                        + " функционирующими в неблагоприятных условиях"))
                .isEqualTo(new NameMatch.Group(Set.of(SchoolGroup.LOW_RESULTS, SchoolGroup.ADVERSE_CONDITIONS), true));
    }

    @Test
    void anAliasOfTwoSchoolsIsAsked() {
        NameMatcher matcher = new NameMatcher(
                List.of(), List.of(school(1, "Первая школа", "Центральная"), school(2, "Вторая школа", "Центральная")));

        assertThat(matcher.match("Центральная")).isInstanceOf(NameMatch.Suggestions.class);
    }

    @Test
    void tellsSettlementsOfOneRootApart() {
        NameMatcher matcher =
                new NameMatcher(List.of(), List.of(school(1, "СОШ с. Берёзово"), school(2, "СОШ с. Берёзовое")));

        assertThat(matcher.match("СОШ с. Березово")).isEqualTo(certain(1, NameMatch.Basis.SAME_NAME));
        assertThat(matcher.match("школа с. Березова")).isInstanceOf(NameMatch.Suggestions.class);
    }

    @Test
    void aConfirmedAbbreviationIsCertainWithoutANumber() {
        NameMatcher matcher =
                new NameMatcher(List.of(), List.of(school(1, "Богучанская СОШ", "БСОШ"), school(2, "Белякинская СОШ")));

        assertThat(matcher.match("МКОУ БСОШ")).isInstanceOf(NameMatch.Suggestions.class);
        assertThat(matcher.match("БСОШ")).isEqualTo(certain(1, NameMatch.Basis.ALIAS));
    }

    @Test
    void twoReadingsOfAnAbbreviationAreAsked() {
        NameMatcher matcher = new NameMatcher(
                List.of(), List.of(school(1, "Богучанская СОШ № 3"), school(2, "Бедобинская школа № 3")));

        assertThat(matcher.match("БСШ № 3")).isInstanceOf(NameMatch.Suggestions.class);
    }

    @Test
    void theBareNumberedSchoolIsNotTheOneWithAProperName() {
        NameMatcher matcher =
                new NameMatcher(List.of(), List.of(school(1, "МБОУ СОШ № 4"), school(2, "МБОУ Кодинская СОШ № 4")));

        assertThat(matcher.match("МКОУ СОШ №4")).isEqualTo(certain(1, NameMatch.Basis.NUMBER));
        assertThat(matcher.match("школа № 4")).isInstanceOf(NameMatch.Suggestions.class);
    }

    private static NameMatch.Certain certain(long school, NameMatch.Basis basis) {
        return new NameMatch.Certain(new SchoolId(school), basis);
    }

    private static KnownSchool school(long id, String name, String... aliases) {
        return new KnownSchool(new SchoolId(id), List.of(name), List.of(aliases), List.of(), null, null);
    }
}
