package ru.podyom.demo.files;

import java.util.List;

/**
 * One pupil's work, as the rows of files tell it.
 *
 * @param number of the pupil in the grade, from 1
 * @param sex «м» or «ж», now and then a capital
 * @param group ordinal of the class in the grade, from 1
 * @param journal mark of the term before, 2–5
 * @param variant «1», «2», or a spelling of «отсутствовал»
 * @param scores token of each task: points, «X» and its look-alikes, «не пройд.»; empty for an absent pupil
 * @param total as written; may differ from the sum of the points, empty where lost
 * @param mark 2–5, 0 for an absent pupil
 */
record Answer(
        int number,
        String sex,
        int group,
        int journal,
        String variant,
        boolean absent,
        List<String> scores,
        String total,
        int mark) {

    private static final int CODES_OF_A_GRADE = 10_000;

    /** Five digits, the first is the grade. */
    int code(int grade) {
        return grade * CODES_OF_A_GRADE + number;
    }
}
