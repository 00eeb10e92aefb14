package ru.podyom.people;

/** A way to reach a person: personal data. */
public record Contact(long id, Kind kind, String value) {

    /** What the contact is. */
    public enum Kind {
        PHONE("Телефон"),
        EMAIL("Электронная почта");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
