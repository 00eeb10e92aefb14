package ru.podyom.assignment.group;

import java.util.Map;
import ru.podyom.assignment.desk.AssignmentForm;
import ru.podyom.ui.FormErrors;

/**
 * The form of an assignment for a group.
 *
 * @param categories titles of categories by name
 */
public record GroupFormPage(
        AssignmentForm form,
        GroupForm group,
        Map<String, String> bindings,
        Map<String, String> categories,
        Map<String, String> municipalities,
        FormErrors errors) {}
