package ru.podyom.methodology.judging.exit;

/** Where a school stands on its way out of the list (methodology section 1.7). */
public enum ExitState {
    NEVER_LISTED("В списке не была"),
    LISTED("В списке"),
    FIRST_YEARS("Выход, первый год"),
    CONFIRMED("Выход подтверждён"),
    /** The result is no longer low, but it cannot be trusted. */
    NOT_CONFIRMED("Выход не подтверждён"),
    /** Missing data is no way out. */
    UNKNOWN("Выход не установлен"),
    RE_ENTERED("Повторный вход");

    private final String title;

    ExitState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
