package ru.podyom.school.naming;

import java.util.List;
import java.util.Set;
import ru.podyom.kernel.SchoolId;

/** What a written name was found to be. Only {@link Certain} may be taken over without asking a person. */
public sealed interface NameMatch {

    /** One school and no other. */
    record Certain(SchoolId school, Basis basis) implements NameMatch {}

    /** Schools it may be, the likeliest first, at most five: a person decides. */
    record Suggestions(List<Suggestion> schools) implements NameMatch {
        public Suggestions {
            schools = List.copyOf(schools);
        }
    }

    /**
     * No single school but a group, to be expanded at the date of the document.
     *
     * @param heads whether the heads of these schools are addressed («Руководителям ОО…»)
     */
    record Group(Set<SchoolGroup> groups, boolean heads) implements NameMatch {
        public Group {
            groups = Set.copyOf(groups);
        }
    }

    /** An office, a union, a district or a place in a contest. */
    record NotASchool() implements NameMatch {}

    /** Reads like a school that the registry does not have, or like nothing known. */
    record Unknown() implements NameMatch {}

    /**
     * One school it may be.
     *
     * @param reasons why it is not certain
     */
    record Suggestion(SchoolId school, Set<Reason> reasons) {
        public Suggestion {
            reasons = Set.copyOf(reasons);
        }
    }

    /** What a certain match rests on. */
    enum Basis {
        SAME_NAME("название совпало"),
        ALIAS("записано среди вариантов названия"),
        BRANCH("филиал школы"),
        PROPER_NAME("собственное имя, единственное в муниципалитете"),
        NUMBER("номер, единственный в муниципалитете"),
        LOCALITY("единственная такая школа в населённом пункте"),
        ABBREVIATION("сокращение и номер, единственные в муниципалитете"),
        HONORARY_NAME("имя, присвоенное школе");

        private final String title;

        Basis(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }

    /** Why a person is asked. */
    enum Reason {
        SEVERAL("подходит несколько школ"),
        TYPO("похоже на опечатку"),
        NUMBER_DIFFERS("номер другой"),
        OTHER_KIND("другой тип школы"),
        OTHER_LOCALITY("другой населённый пункт"),
        LOCALITY_UNKNOWN("населённый пункт школы в реестре не указан"),
        OTHER_DISTRICT("назван другой район"),
        PARTIAL("совпала часть названия"),
        FROM_LOCALITY("имя похоже на название населённого пункта"),
        ABBREVIATION("похоже на сокращение");

        private final String title;

        Reason(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }
    }
}
