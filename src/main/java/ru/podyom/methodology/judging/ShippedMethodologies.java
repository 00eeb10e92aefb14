package ru.podyom.methodology.judging;

import static ru.podyom.kernel.ProcedureKind.EGE;
import static ru.podyom.kernel.ProcedureKind.OGE;
import static ru.podyom.kernel.ProcedureKind.VPR;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Methodologies that come with the product; a shipped version is never edited, a new one is added under it. */
public final class ShippedMethodologies {

    private static final String RUSSIAN = "Русский язык";
    private static final String MATHEMATICS = "Математика";

    private static final List<ProcedureKey> VPR_5_AND_6 = List.of(
            new ProcedureKey(VPR, 5, RUSSIAN),
            new ProcedureKey(VPR, 5, MATHEMATICS),
            new ProcedureKey(VPR, 6, RUSSIAN),
            new ProcedureKey(VPR, 6, MATHEMATICS));

    private static final List<ProcedureKey> ALL_NINE = List.of(
            VPR_5_AND_6.get(0),
            VPR_5_AND_6.get(1),
            VPR_5_AND_6.get(2),
            VPR_5_AND_6.get(3),
            new ProcedureKey(OGE, 9, RUSSIAN),
            new ProcedureKey(OGE, 9, MATHEMATICS),
            new ProcedureKey(EGE, 11, RUSSIAN),
            new ProcedureKey(EGE, 11, "Математика (базовая)"),
            new ProcedureKey(EGE, 11, "Математика (профильная)"));

    private static final MethodologyVersion ROSOBRNADZOR_2020 = new MethodologyVersion(
            "rosobrnadzor-2020",
            "1",
            "Правило Рособрнадзора: 30\u00a0% не справившихся в двух процедурах года",
            new LegalBasis(
                    """
                    Методика выявления школ с низкими образовательными результатами на основе комплексного анализа \
                    данных (ФГБУ «ФИОКО», 2020). Её собственный текст в открытых источниках не найден: правило \
                    изложено по региональным приказам, которые его повторяют, а числа — 30\u00a0% и две процедуры — \
                    сверены с актами контроля 2025 года (Омская область). Точный состав процедур по годам не \
                    опубликован: здесь набор 2020–2021 годов, считаются процедуры одного года — новейшего из данных. \
                    Условие двух лет подряд по одной процедуре, которое акты 2025 года называют рядом, в эту редакцию \
                    не входит: как оно соединяется с первым, не установлено.\
                    """,
                    true,
                    List.of(
                            "https://omskinform.ru/news/215730",
                            "https://omskinform.ru/news/217811",
                            "https://news.mail.ru/society/69272865/")),
            LocalDate.of(2020, 1, 1),
            null,
            null,
            ALL_NINE,
            numbers("правило Рособрнадзора"));

    private static final MethodologyVersion VPR56_2021 = new MethodologyVersion(
            "vpr56-2021",
            "1",
            "Четыре работы ВПР 2021 года: русский язык и математика, 5 и 6 классы",
            new LegalBasis("""
                    Собственный параметр: официального акта с таким набором нет. Числа взяты из правила \
                    Рособрнадзора (30\u00a0% не справившихся, две процедуры), а набор ограничен четырьмя работами \
                    ВПР 2021 года, чтобы судить о школе, когда результатов ОГЭ и ЕГЭ под рукой нет.\
                    """, false, List.of()),
            LocalDate.of(2021, 1, 1),
            null,
            2021,
            VPR_5_AND_6,
            numbers("правило Рособрнадзора"));

    private static final MethodologyVersion PODYOM_2026 = new MethodologyVersion(
            "podyom-2026",
            "1",
            "Развёрнутое правило: два года, зона риска, выход и категории",
            new LegalBasis(
                    """
                    Собственный параметр: официального акта с таким правилом нет. Список — по правилу Рособрнадзора \
                    (30\u00a0% не справившихся, две процедуры). Второй критерий актов контроля 2025 года — одна и та же \
                    процедура два года подряд — отмечается рядом со списком: как он соединяется с первым, не \
                    установлено. Сложение лет для малых школ, дополнительные пути в зону риска, выход, повторный вход и \
                    категории — наше предложение; регион утверждает свои числа своим актом.\
                    """, false, List.of("https://news.mail.ru/society/69272865/", "https://omskinform.ru/news/217811")),
            LocalDate.of(2026, 1, 1),
            null,
            null,
            ALL_NINE,
            further(numbers("правило Рособрнадзора")));

    private ShippedMethodologies() {}

    /** In the order in which they are offered. */
    public static List<MethodologyVersion> all() {
        return List.of(ROSOBRNADZOR_2020, VPR56_2021, PODYOM_2026);
    }

    public static Optional<MethodologyVersion> find(String id) {
        return all().stream().filter(version -> version.id().equals(id)).findFirst();
    }

    private static List<Parameter> numbers(String basis) {
        return List.of(
                new Parameter(ParameterName.THRESHOLD_PERCENT, 30, basis),
                new Parameter(ParameterName.LEAST_PROCEDURES, 2, basis),
                Parameter.own(ParameterName.MIN_PARTICIPANTS, 10),
                Parameter.own(ParameterName.RISK_PROCEDURES, 1),
                Parameter.own(ParameterName.RISK_PERCENT, 0));
    }

    private static List<Parameter> further(List<Parameter> numbers) {
        return Stream.concat(
                        numbers.stream().filter(parameter -> parameter.name() != ParameterName.RISK_PERCENT),
                        Stream.of(
                                Parameter.own(ParameterName.RISK_PERCENT, 20),
                                Parameter.own(ParameterName.REPEAT_RULE, RepeatRule.MARKED.number()),
                                Parameter.own(ParameterName.POOL_YEARS, 3),
                                Parameter.own(ParameterName.RISK_RISE, 10),
                                Parameter.own(ParameterName.RISK_RISE_PROCEDURES, 2),
                                Parameter.own(ParameterName.EXIT_YEARS, 2),
                                Parameter.own(ParameterName.DOUBT_FLAGS, 2),
                                Parameter.own(ParameterName.HIGH_PERCENT, 10),
                                Parameter.own(ParameterName.HIGH_YEARS, 3),
                                Parameter.own(ParameterName.ADVERSE_CONDITIONS, 3),
                                Parameter.own(ParameterName.RESILIENT_YEARS, 2)))
                .toList();
    }
}
