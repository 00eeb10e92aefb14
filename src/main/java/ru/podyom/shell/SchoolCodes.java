package ru.podyom.shell;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import ru.podyom.assessment.reading.SchoolLogin;

/**
 * One key per school where files write its login in two forms: ФИС ОКО wrote «sch220206» until 2021 and «edu220206»
 * since, with the same digits. They are taken for one school, shown under the newer form, unless some file holds both:
 * then whoever made it told them apart, and so do we.
 */
final class SchoolCodes {

    private final Set<String> joined;

    private SchoolCodes(Set<String> joined) {
        this.joined = joined;
    }

    /** Learns from the codes of each file of a run. */
    static SchoolCodes of(List<Set<String>> files) {
        Set<String> all = new HashSet<>();
        files.forEach(all::addAll);
        Set<String> joined = new TreeSet<>();
        for (String code : all) {
            String newer = newer(code);
            if (!newer.equals(code)
                    && all.contains(newer)
                    && files.stream().noneMatch(file -> file.contains(code) && file.contains(newer))) {
                joined.add(code);
            }
        }
        return new SchoolCodes(joined);
    }

    /** The key of the school whose code stands in a file. */
    String key(String code) {
        return joined.contains(code) ? newer(code) : code;
    }

    /** How many of these codes are shown under their newer form. */
    long joinedAmong(Collection<String> codes) {
        return codes.stream().filter(joined::contains).count();
    }

    private static String newer(String code) {
        return new SchoolLogin(code).canonical();
    }
}
