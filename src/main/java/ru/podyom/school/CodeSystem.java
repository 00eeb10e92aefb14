package ru.podyom.school;

import java.util.Locale;
import java.util.regex.Pattern;
import ru.podyom.kernel.Refused;

/** System that gives schools codes; one school has a different code in each. */
public enum CodeSystem {
    /** «edu243389», until 2021 «sch» with the same digits; «ksh» is of correctional schools. */
    FISOKO("Логин ФИС ОКО", "edu и 6 цифр, например edu243389", "(edu|sch|ksh)?\\d{6}"),
    OGE("Код ОГЭ", "от 3 до 10 цифр", "\\d{3,10}"),
    EGE("Код ЕГЭ", "от 3 до 10 цифр", "\\d{3,10}"),
    INN("ИНН", "10 цифр с верной контрольной", "\\d{10}");

    private static final int[] INN_WEIGHTS = {2, 4, 10, 3, 5, 9, 4, 6, 8};

    private final String title;
    private final String expected;
    private final Pattern form;

    CodeSystem(String title, String expected, String form) {
        this.title = title;
        this.expected = expected;
        this.form = Pattern.compile(form);
    }

    public String title() {
        return title;
    }

    /** What a code of this system looks like, in words. */
    public String expected() {
        return expected;
    }

    /**
     * The code as it is kept: without blanks, in lower case.
     *
     * @throws Refused when the text is no code of this system
     */
    public String tidy(String written) {
        String code = written.replaceAll("[\\s\\u00a0()]", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("\\.0$", "");
        if (code.chars().anyMatch(letter -> letter >= 'а' && letter <= 'я')) {
            throw new Refused(title + " «" + written.strip() + "»: есть русские буквы, похожие на латинские. Нужно: "
                    + expected + ".");
        }
        if (!form.matcher(code).matches() || (this == INN && !innChecks(code))) {
            throw new Refused(title + " «" + written.strip() + "» не подходит. Нужно: " + expected + ".");
        }
        return code;
    }

    /** What two writings of one code share: «edu203389» and «sch203389» are one. */
    public String key(String tidy) {
        return this == FISOKO ? tidy.replaceFirst("^(edu|sch)", "") : tidy;
    }

    private static boolean innChecks(String inn) {
        int sum = 0;
        for (int i = 0; i < INN_WEIGHTS.length; i++) {
            sum += INN_WEIGHTS[i] * (inn.charAt(i) - '0');
        }
        return sum % 11 % 10 == inn.charAt(9) - '0';
    }
}
