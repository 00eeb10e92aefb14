package ru.podyom.assignment.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ru.podyom.identification.lists.SchoolList;
import ru.podyom.kernel.SchoolId;

/**
 * The schools a group means on a day, and where that is known from.
 *
 * @param addressee the group in words: «ШНОР, Зона риска»
 * @param on the day whose lists were taken
 * @param lists latest list of each source issued by that day
 * @param members by name
 * @param unmatched lines of these lists whose school is not recognised: the assignment does not reach them
 */
public record Expansion(
        String addressee, LocalDate on, List<SchoolList> lists, List<Member> members, List<String> unmatched) {

    /**
     * A school of the group.
     *
     * @param because lists that name it, in words
     */
    public record Member(SchoolId school, String name, List<String> because) {

        /** «ШНОР: Рособрнадзор, октябрь 2021; Зона риска: Семинар, 26.01.2022». */
        public String reason() {
            return String.join("; ", because);
        }
    }

    Map<SchoolId, Member> bySchool() {
        return members.stream().collect(Collectors.toMap(Member::school, member -> member));
    }
}
