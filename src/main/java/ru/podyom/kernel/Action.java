package ru.podyom.kernel;

/** What can be done; every route names one with {@link Needs}, every role is granted some of them. */
public enum Action {
    /** Pages that show nothing of any school: start page, help, one's own account. */
    ENTER,
    READ_REGISTRY,
    EDIT_REGISTRY,
    /** Entering and renaming regions: setting the system up. */
    EDIT_REGIONS,
    READ_RESULTS,

    /** Files and rows of single pupils, counts under five among them. */
    READ_PUPIL_ROWS,
    IMPORT_RESULTS,
    READ_METHODOLOGY,
    EDIT_METHODOLOGY,
    READ_IDENTIFICATION,
    RUN_IDENTIFICATION,
    EDIT_LISTS,
    /** Social passports: a school its own, coordinators those of their schools. */
    EDIT_PASSPORTS,
    READ_CURATORS,
    /** Appointing curators and ending their terms. */
    EDIT_CURATORS,
    /** Plans, protocols and visits of a curator, accepting reports of a school. */
    HOLD_INTERVIEWS,
    /** A school's own word on what was recommended to it. */
    REPORT_RECOMMENDATIONS,
    READ_MEETINGS,
    /** Bodies and their members, plans of meetings, invitations, attendance. */
    EDIT_MEETINGS,
    READ_MINUTES,
    EDIT_MINUTES,
    READ_ASSIGNMENTS,
    /** Giving assignments and keeping them under control: accepting, returning, extending, ending. */
    CONTROL_ASSIGNMENTS,
    /** Reporting on the assignments of one's own school. */
    REPORT_ASSIGNMENTS,
    READ_MEASURES,
    /** Registering measures of one's scope, changing them, carrying them over. */
    EDIT_MEASURES,
    /** Saying whether a measure was effective. */
    JUDGE_MEASURES,
    READ_JOURNAL,
    MANAGE_ACCOUNTS
}
