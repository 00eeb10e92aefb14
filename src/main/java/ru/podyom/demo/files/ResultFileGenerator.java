package ru.podyom.demo.files;

import java.util.List;

/**
 * Writes believable result files in official layouts: small schools, absent pupils, dirt at the rates of real files. The
 * same seed gives the same bytes; a school keeps its pupils and its level over subjects and years.
 */
public final class ResultFileGenerator {

    private final long seed;

    public ResultFileGenerator(long seed) {
        this.seed = seed;
    }

    /** The four works of 2021 in the layout «Проведение-2021». */
    public List<ResultFile> held2021(DistrictProfile district) {
        return Works.fiveAndSix(2021).stream()
                .map(work -> new Held2021File(seed, work, district).file())
                .toList();
    }

    /** The four works of a year as «Ф3. Статистика по отметкам», layout of 2024–2026. */
    public List<ResultFile> statistics(DistrictProfile district, int year) {
        return Works.fiveAndSix(year).stream()
                .map(work -> new StatisticsFile(seed, work, district).file())
                .toList();
    }

    /** The four works of a year as «Ф1. Индивидуальные результаты», layout of 2024–2026. */
    public List<ResultFile> individual(DistrictProfile district, int year) {
        return Works.fiveAndSix(year).stream()
                .map(work -> new IndividualFile(seed, work, district, Dirt.REPORT).file())
                .toList();
    }

    /** «Ф1» of the Russian of grade 4 in 2026, filled by hand: lost totals, sums that do not add up. */
    public ResultFile individualByHand(DistrictProfile district) {
        return new IndividualFile(seed, Works.russianOfGrade4(), district, Dirt.BY_HAND).file();
    }
}
