package ru.podyom.kernel;

/** What an account is for; what it may do is in the table of {@code access.Rights}. */
public enum Role {
    OPERATOR("Региональный оператор"),
    COORDINATOR("Муниципальный координатор"),
    SECRETARY("Секретарь рабочей группы"),
    MEMBER("Член рабочей группы"),
    CURATOR("Куратор"),
    HEAD("Руководитель школы"),
    TEAM("Команда школы"),
    METHODOLOGIST("Методист"),
    OBSERVER("Наблюдатель"),
    ADMIN("Администратор учётных записей");

    private final String title;

    Role(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
