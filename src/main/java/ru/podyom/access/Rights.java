package ru.podyom.access;

import static ru.podyom.kernel.Action.CONTROL_ASSIGNMENTS;
import static ru.podyom.kernel.Action.EDIT_CURATORS;
import static ru.podyom.kernel.Action.EDIT_LISTS;
import static ru.podyom.kernel.Action.EDIT_MEASURES;
import static ru.podyom.kernel.Action.EDIT_MEETINGS;
import static ru.podyom.kernel.Action.EDIT_METHODOLOGY;
import static ru.podyom.kernel.Action.EDIT_MINUTES;
import static ru.podyom.kernel.Action.EDIT_PASSPORTS;
import static ru.podyom.kernel.Action.EDIT_REGIONS;
import static ru.podyom.kernel.Action.EDIT_REGISTRY;
import static ru.podyom.kernel.Action.ENTER;
import static ru.podyom.kernel.Action.HOLD_INTERVIEWS;
import static ru.podyom.kernel.Action.IMPORT_RESULTS;
import static ru.podyom.kernel.Action.JUDGE_MEASURES;
import static ru.podyom.kernel.Action.MANAGE_ACCOUNTS;
import static ru.podyom.kernel.Action.READ_ASSIGNMENTS;
import static ru.podyom.kernel.Action.READ_CURATORS;
import static ru.podyom.kernel.Action.READ_IDENTIFICATION;
import static ru.podyom.kernel.Action.READ_JOURNAL;
import static ru.podyom.kernel.Action.READ_MEASURES;
import static ru.podyom.kernel.Action.READ_MEETINGS;
import static ru.podyom.kernel.Action.READ_METHODOLOGY;
import static ru.podyom.kernel.Action.READ_MINUTES;
import static ru.podyom.kernel.Action.READ_PUPIL_ROWS;
import static ru.podyom.kernel.Action.READ_REGISTRY;
import static ru.podyom.kernel.Action.READ_RESULTS;
import static ru.podyom.kernel.Action.REPORT_ASSIGNMENTS;
import static ru.podyom.kernel.Action.REPORT_RECOMMENDATIONS;
import static ru.podyom.kernel.Action.RUN_IDENTIFICATION;

import java.util.EnumSet;
import java.util.Set;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Role;

/** The one table of what each role may do; where it may do it is said by the scope. */
final class Rights {

    private static final Set<Action> READER = EnumSet.of(
            ENTER,
            READ_REGISTRY,
            READ_RESULTS,
            READ_METHODOLOGY,
            READ_IDENTIFICATION,
            READ_CURATORS,
            READ_MEETINGS,
            READ_MINUTES,
            READ_ASSIGNMENTS,
            READ_MEASURES);

    private Rights() {}

    static Set<Action> of(Role role) {
        return switch (role) {
            case OPERATOR ->
                with(
                        CONTROL_ASSIGNMENTS,
                        REPORT_ASSIGNMENTS,
                        EDIT_REGISTRY,
                        EDIT_REGIONS,
                        READ_PUPIL_ROWS,
                        IMPORT_RESULTS,
                        EDIT_METHODOLOGY,
                        RUN_IDENTIFICATION,
                        EDIT_PASSPORTS,
                        EDIT_LISTS,
                        EDIT_MEETINGS,
                        EDIT_MINUTES,
                        EDIT_CURATORS,
                        HOLD_INTERVIEWS,
                        EDIT_MEASURES,
                        JUDGE_MEASURES,
                        READ_JOURNAL);
            case COORDINATOR ->
                with(
                        CONTROL_ASSIGNMENTS,
                        REPORT_ASSIGNMENTS,
                        EDIT_REGISTRY,
                        READ_PUPIL_ROWS,
                        IMPORT_RESULTS,
                        RUN_IDENTIFICATION,
                        EDIT_PASSPORTS,
                        EDIT_LISTS,
                        EDIT_MEETINGS,
                        EDIT_MINUTES,
                        EDIT_CURATORS,
                        HOLD_INTERVIEWS,
                        EDIT_MEASURES,
                        JUDGE_MEASURES,
                        READ_JOURNAL);
            case SECRETARY ->
                with(CONTROL_ASSIGNMENTS, REPORT_ASSIGNMENTS, EDIT_LISTS, EDIT_MEETINGS, EDIT_MINUTES, EDIT_MEASURES);
            case CURATOR -> with(HOLD_INTERVIEWS);
            case HEAD ->
                with(
                        REPORT_ASSIGNMENTS,
                        READ_PUPIL_ROWS,
                        EDIT_PASSPORTS,
                        REPORT_RECOMMENDATIONS,
                        EDIT_MEASURES,
                        READ_JOURNAL);
            case TEAM -> with(REPORT_ASSIGNMENTS, READ_PUPIL_ROWS, EDIT_PASSPORTS);
            case MEMBER, METHODOLOGIST, OBSERVER -> EnumSet.copyOf(READER);
            case ADMIN -> EnumSet.of(ENTER, EDIT_REGIONS, MANAGE_ACCOUNTS, READ_JOURNAL);
        };
    }

    /** Whether names and contacts of people may be shown to the role. */
    static boolean personalData(Role role) {
        return switch (role) {
            case OBSERVER, ADMIN -> false;
            case OPERATOR, COORDINATOR, SECRETARY, MEMBER, CURATOR, HEAD, TEAM, METHODOLOGIST -> true;
        };
    }

    private static Set<Action> with(Action... more) {
        var rights = EnumSet.copyOf(READER);
        rights.addAll(Set.of(more));
        return rights;
    }
}
