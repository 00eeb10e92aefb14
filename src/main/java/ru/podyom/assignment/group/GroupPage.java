package ru.podyom.assignment.group;

import java.util.List;
import ru.podyom.assignment.Assignment;

/** A group with its members. */
public record GroupPage(AssignmentGroup group, List<Assignment> members) {}
