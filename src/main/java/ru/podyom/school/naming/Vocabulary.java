package ru.podyom.school.naming;

import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand in names of schools and say nothing about which school it is, or say that it is none. */
final class Vocabulary {

    /** Legal forms and owners: they change in time and must not decide (МБОУ of Ново-Кусково became МАОУ). */
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(м|кг|фг|фгк|ог|об|г|ч|н|а|ан|оа|нч)?(б|к|а|о)?(н)?(об?у|оо|ооу)|му|мбу|мку|мау|гу|гбу|гку|моо|мбоо|оано|ано|ноу|чу|чоо");

    /** «ПГО», «НГО», «ЛМР» between the legal form and the name: the owner in capitals. */
    private static final Pattern OWNER = Pattern.compile("\\p{L}{0,3}(го|мр|мо)");

    private static final Set<String> LEGAL_STEMS = Set.of(
            "муниципальн",
            "государственн",
            "негосударственн",
            "бюджетн",
            "казенн",
            "автономн",
            "частн",
            "федеральн",
            "некоммерческ",
            "общеобразовательн",
            "образовательн",
            "образовани",
            "нетипов",
            "учрежден",
            "организаци",
            "краев",
            "областн",
            "общеразвивающ",
            "комплекс",
            "корпус");

    private static final Set<String> SILENT = Set.of(
            "в",
            "во",
            "на",
            "из",
            "по",
            "и",
            "о",
            "об",
            "от",
            "до",
            "к",
            "ко",
            "за",
            "со",
            "увр",
            "ио",
            "вр",
            "директор",
            "директора",
            "директору",
            "директором",
            "заместитель",
            "заместителя",
            "заместителю",
            "зам",
            "завуч",
            "руководитель",
            "руководителя",
            "руководителю",
            "учитель",
            "учителя",
            "учителю",
            "коллектив",
            "коллектива",
            "коллективу",
            "шнор",
            "шнро",
            "шнсу",
            "сад",
            "сада",
            "саду");

    private static final Set<String> NO_SCHOOL = Set.of(
            "уо",
            "рмо",
            "гмо",
            "шмо",
            "умо",
            "мц",
            "ммц",
            "ммс",
            "имц",
            "цпк",
            "дпо",
            "иро",
            "ипк",
            "ккипк",
            "тоипкро",
            "цоко",
            "цнппм",
            "дши",
            "дмш",
            "дхш",
            "дюсш",
            "сдюсш",
            "сдюсшор",
            "сдюшор",
            "ддт",
            "цдт",
            "црр",
            "дюц",
            "цво",
            "доу",
            "мбдоу",
            "мкдоу",
            "мадоу",
            "мдоу",
            "мдобу",
            "ппмс",
            "пмпк",
            "рцои",
            "сельсовет",
            "сельсовета",
            "роно",
            "гороно",
            "методического",
            "методический",
            "методическое",
            "методическая",
            "методическим",
            "методическому",
            "институт",
            "института",
            "университет",
            "университета",
            "управление",
            "управления",
            "администрация",
            "администрации",
            "министерство",
            "департамент",
            "комитет");

    private static final Set<String> OTHER_SCHOOLING = Set.of(
            "музыкальн",
            "спортивн",
            "художественн",
            "воскресн",
            "танцевальн",
            "шахматн",
            "юношеск",
            "искусств",
            "автомобильн",
            "минпросвещени",
            "молод",
            "педагог");

    private static final Set<String> PLACING = Set.of(
            "место",
            "места",
            "мест",
            "месте",
            "призер",
            "призера",
            "призеров",
            "победитель",
            "балл",
            "балла",
            "баллов",
            "процент",
            "процентов",
            "человек",
            "учащихся",
            "обучающихся");

    private Vocabulary() {}

    static boolean isLegalForm(String word) {
        return word.length() >= 2 && LEGAL_FORM.matcher(word).matches();
    }

    static boolean isOwner(Token token) {
        return token.shouted() && OWNER.matcher(token.text()).matches();
    }

    /** Words of the full legal form, and «общеобразовательная», which any school is. */
    static boolean isLegalWord(String word) {
        return LEGAL_STEMS.contains(Stem.of(word)) || word.startsWith("учрежден") || word.startsWith("организаци");
    }

    static boolean isSilent(String word) {
        return SILENT.contains(word);
    }

    /** Offices, centres, unions and kindergartens. */
    static boolean namesNoSchool(String word) {
        return NO_SCHOOL.contains(word);
    }

    /** Schools of music, sport and the like: not of general education. */
    static boolean isOtherSchooling(String word) {
        return OTHER_SCHOOLING.contains(Stem.of(word));
    }

    /** Words that make of «СОШ 1» a place in a contest: «среди СОШ 1 место». */
    static boolean isPlacing(String word) {
        return PLACING.contains(word);
    }

    static boolean isSchoolNoun(String word) {
        return Stem.of(word).equals("школ");
    }
}
