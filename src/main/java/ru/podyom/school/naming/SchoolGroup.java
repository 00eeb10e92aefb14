package ru.podyom.school.naming;

/** Schools named together by what they have in common. */
public enum SchoolGroup {
    ALL_SCHOOLS("все школы"),
    LOW_RESULTS("школы с низкими результатами"),
    AT_RISK("школы зоны риска"),
    ADVERSE_CONDITIONS("школы в неблагоприятных условиях"),
    PROJECT_500("участники проекта «500+»");

    private final String title;

    SchoolGroup(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
