package ru.podyom.school;

import java.time.Instant;

/**
 * Another name of a school, which a document may use.
 *
 * @param by name of who added it
 */
public record SchoolAlias(long id, String name, Source source, Instant at, String by) {

    /** Where the name comes from. */
    public enum Source {
        TYPED("введено вручную"),
        IMPORTED("из файла реестра"),
        CONFIRMED("подтверждено при разборе документа"),
        FORMER("прежнее название"),
        BRANCH("филиал школы");

        private final String title;

        Source(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
