package ru.podyom.demo.files;

/**
 * What the generator knows of a school.
 *
 * @param digits of its login: «240107»
 * @param name as result files write it
 * @param yearGroup pupils of one year of birth, about
 * @param level how far the school stood from the middle in 2021, in standard deviations of pupils: −0.8 turns 15 % of
 *     failed into 41 %
 * @param yearly change of the level from year to year
 */
public record SchoolProfile(String digits, String name, int yearGroup, double level, double yearly) {

    private static final int FIRST_YEAR = 2021;

    /** Until 2021 the same digits stood behind other letters. */
    public String login(int year) {
        return (year <= FIRST_YEAR ? "sch" : "edu") + digits;
    }

    double levelIn(int year) {
        return level + yearly * (year - FIRST_YEAR);
    }
}
