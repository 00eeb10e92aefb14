package ru.podyom.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import ru.podyom.kernel.SchoolId;
import ru.podyom.people.Duty;
import ru.podyom.people.NewPosition;
import ru.podyom.people.People;
import ru.podyom.people.PersonName;

/** Enters invented people, whose family names say that they are invented. */
@Component
@Profile("demo")
class DemoPeople {

    private static final List<String> FAMILIES = List.of(
            "Образцова",
            "Примерова",
            "Демонова",
            "Показова",
            "Эталонова",
            "Макетова",
            "Пробина",
            "Условная",
            "Учебникова",
            "Черновикова",
            "Шаблонова",
            "Заглавная",
            "Вымыслова");

    private static final List<String> GIVEN =
            List.of("Анна", "Вера", "Дарья", "Елена", "Ирина", "Лидия", "Мария", "Нина", "Ольга", "Полина");

    private static final List<String> PATRONYMICS = List.of(
            "Алексеевна", "Викторовна", "Дмитриевна", "Ивановна", "Михайловна", "Николаевна", "Петровна", "Сергеевна");

    private final People people;

    DemoPeople(People people) {
        this.people = people;
    }

    void enter(District district) {
        int number = district.what().regionCode();
        for (var school : district.what().schools()) {
            enter(district, number++, Duty.HEAD, "директор", district.school(school));
        }
        enter(district, number++, Duty.OFFICE_HEAD, "начальник управления образования", null);
        enter(district, number++, Duty.OFFICE_SPECIALIST, "начальник отдела общего образования", null);
        enter(district, number++, Duty.METHODOLOGIST, "методист", null);
        enter(district, number++, Duty.UNION_HEAD, "руководитель РМО учителей математики", null);
        enter(district, number, Duty.UNION_HEAD, "руководитель РМО учителей русского языка", null);
    }

    private void enter(District district, int number, Duty duty, String title, @Nullable SchoolId school) {
        var name = name(number);
        var since = LocalDate.of(2012 + number % 9, 9, 1);
        people.add(
                district.scope(),
                district.municipality(),
                name,
                new NewPosition(duty, title, school, since),
                false,
                district.coordinator());
    }

    private static PersonName name(int number) {
        return new PersonName(
                FAMILIES.get(number % FAMILIES.size()),
                GIVEN.get(number * 3 % GIVEN.size()),
                PATRONYMICS.get(number * 5 % PATRONYMICS.size()));
    }

    /** Who heads a school, as tables show the name. */
    static String headOf(DemoSchool school) {
        return headNamed(school).brief();
    }

    static PersonName headNamed(DemoSchool school) {
        return name(school.district().regionCode() + school.district().schools().indexOf(school));
    }
}
