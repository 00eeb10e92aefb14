package ru.podyom.assignment.group;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One point of a decision given to many schools, and how far they have come.
 *
 * @param addressee the group in words: «ШНОР, Зона риска»
 * @param basis the document in words
 * @param on the day whose lists were taken
 * @param lists titles of these lists
 * @param accepted members whose report is accepted, control ended or not
 * @param reported members whose report waits for acceptance
 * @param overdue members that owe a report after its day
 * @param members all but the cancelled ones
 */
public record AssignmentGroup(
        GroupId id,
        String text,
        String addressee,
        String basis,
        LocalDate on,
        List<String> lists,
        int accepted,
        int reported,
        int overdue,
        int members,
        Instant givenAt,
        String givenBy) {}
