package ru.podyom.objectivity.signs;

/** A sign that results may have been got in another way than the procedure asks for: a reason to check, no more. */
public enum Sign {
    G1(
            "Средний балл выше региона",
            SignSource.OWN,
            "(средний балл школы − средний балл региона) / (стандартное отклонение школы / √n) больше 3, школа не гимназия"
                    + " и не лицей, а по ОГЭ (ЕГЭ) того же года она в нижней половине школ"),
    G2(
            "Лёгкие задания хуже, сложные лучше",
            SignSource.OWN,
            "доля набранных баллов за лёгкие задания (в регионе не меньше 70 %) ниже региона на 5 п. п. и больше, а за"
                    + " сложные (в регионе не больше 40 %) выше на 10 п. п. и больше"),
    G3(
            "Скачок на границе отметки",
            SignSource.OWN,
            "участников с первым баллом отметки «3», «4» или «5» не меньше чем втрое больше среднего по двум баллам под"
                    + " границей и не меньше 10 % всех; участников не меньше 20"),
    G4(
            "Расхождение с журналом",
            SignSource.OWN,
            "понизили и повысили вместе больше 50 % тех, у кого есть обе отметки, или понизили не меньше 30 %"),
    G5(
            "Крайние доли отметок",
            SignSource.OWN,
            "нет ни одной «2» (не преодолевших) там, где в регионе их не меньше 10 %, или доля «5» выше 99-го процентиля"
                    + " школ региона; участников не меньше 20"),
    G6(
            "Скачок места той же параллели",
            SignSource.OWN,
            "место школы среди школ региона по среднему проценту выполнения изменилось за год (тот же предмет, следующий"
                    + " класс) больше чем на 40 процентильных пунктов"),
    G7(
            "ВПР 8 класса и ОГЭ",
            SignSource.OWN,
            "не справились с ВПР 8 класса не больше 5 %, а с ОГЭ по тому же предмету через год не меньше 25 % (или"
                    + " наоборот)"),
    MEAN(
            "Завышенный средний балл",
            SignSource.OFFICIAL,
            "нижняя граница 95 % доверительного интервала среднего балла школы (± 1,96·s/√n) выше верхней границы такого"
                    + " же интервала региона"),
    MISMATCH(
            "Несоответствие журналу",
            SignSource.OFFICIAL,
            "ранговая корреляция Спирмена отметок журнала и первичных баллов в школе меньше 0"),
    RISE(
            "Резкий рост 4 → 5 класс",
            SignSource.OFFICIAL,
            "K = средний процент выполнения в 4 классе прошлого года / в 5 классе этого года; K меньше Q25 − 3·(Q75 − Q25)"
                    + " по школам региона"),
    FALL(
            "Резкое падение 4 → 5 класс",
            SignSource.OFFICIAL,
            "K = средний процент выполнения в 4 классе прошлого года / в 5 классе этого года; K больше Q75 + 3·(Q75 − Q25)"
                    + " по школам региона");

    private final String title;
    private final SignSource source;
    private final String formula;

    Sign(String title, SignSource source, String formula) {
        this.title = title;
        this.source = source;
        this.formula = formula;
    }

    /** «G3» of a guard; a sign of the official methodology has a short word. */
    public String code() {
        return switch (this) {
            case MEAN, MISMATCH, RISE, FALL -> "М";
            default -> name();
        };
    }

    public String title() {
        return title;
    }

    public SignSource source() {
        return source;
    }

    /** The rule with its thresholds, in words. */
    public String formula() {
        return formula;
    }

    /** Whether the sign is one of the seven that are summed into the number of flags (methodology section 8.2). */
    public boolean isGuard() {
        return source == SignSource.OWN;
    }
}
