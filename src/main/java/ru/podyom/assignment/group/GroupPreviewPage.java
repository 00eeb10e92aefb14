package ru.podyom.assignment.group;

import ru.podyom.assignment.Deadline;
import ru.podyom.assignment.desk.AssignmentForm;
import ru.podyom.ui.FormErrors;

/**
 * Who will get the assignment, before it is given.
 *
 * @param place number of the municipality
 */
public record GroupPreviewPage(
        AssignmentForm form, GroupForm group, long place, Expansion expansion, Deadline deadline, FormErrors errors) {}
