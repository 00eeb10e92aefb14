package ru.podyom.curator;

import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.PersonId;
import ru.podyom.kernel.SchoolId;
import ru.podyom.people.PersonName;
import ru.podyom.ui.Words;

/**
 * Who may be asked to be a curator: somebody who heads a school or stands by its head.
 *
 * @param stable whether the newest list of steadily high results names the person's school
 * @param load schools the person helps today
 */
record Candidate(
        PersonId id,
        PersonName name,
        String title,
        @Nullable SchoolId school,
        String schoolName,
        boolean stable,
        int load) {

    /** The line of the choice. */
    String line() {
        return name.full() + ", " + title + (schoolName.isEmpty() ? "" : ", " + schoolName)
                + (stable ? " — стабильно высокие результаты" : "")
                + (load == 0 ? "" : " — уже " + Words.count(load, "школа", "школы", "школ"));
    }
}
