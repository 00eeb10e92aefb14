package ru.podyom.assessment.header;

/** What a column of a result file holds; the titles are told where one is missing. */
public enum Column {
    SCHOOL("код школы"),
    NAME("название школы"),
    MUNICIPALITY("муниципалитет"),
    PARTICIPANT("код участника"),
    CLASS("класс"),
    VARIANT("вариант"),
    TOTAL("первичный балл"),
    MARK("отметка"),
    JOURNAL("отметка по журналу"),
    GROUP("группы участников"),
    SCHOOLS("кол-во ОО"),
    COUNT("кол-во участников"),
    TWO("«2»"),
    THREE("«3»"),
    FOUR("«4»"),
    FIVE("«5»"),
    ZERO("балл 0"),
    ABSENT("отсутствовали"),
    LOWERED("понизили, кол-во участников"),
    CONFIRMED("подтвердили, кол-во участников"),
    RAISED("повысили, кол-во участников"),
    PERCENT("%"),
    STATION("код ППЭ"),
    SCORE("тестовый балл"),
    EXAM("экзамен"),
    APPEAL("состояние апелляции"),
    YEAR("год"),
    SUBJECT("предмет"),
    BELOW("не преодолели порог, человек"),
    BELOW_SHARE("не преодолели порог, %"),
    SURNAME("фамилия"),
    GIVEN_NAME("имя"),
    PATRONYMIC("отчество");

    private final String title;

    Column(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
