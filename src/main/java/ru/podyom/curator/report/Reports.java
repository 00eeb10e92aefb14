package ru.podyom.curator.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import ru.podyom.curator.Curators;
import ru.podyom.curator.Curatorship;
import ru.podyom.kernel.Scope;
import ru.podyom.people.PersonName;
import ru.podyom.ui.Words;

/** Puts the report of a curator together. */
@Component
class Reports {

    private final Curators curators;
    private final ReportStore store;

    Reports(Curators curators, ReportStore store) {
        this.curators = curators;
        this.store = store;
    }

    LocalDate today() {
        return store.today();
    }

    /** The report of the person of that curatorship, about every school of theirs that the scope shows. */
    CuratorReport of(Scope scope, long curatorship, Period period) {
        Curatorship held = curators.get(scope, curatorship);
        PersonName name = held.name();
        return new CuratorReport(
                name == null ? held.shownName() : name.full(),
                name == null ? "" : name.brief(),
                held.position(),
                period,
                List.of(
                        schools(store.schools(scope, held.person(), period)),
                        interviews(store.interviews(scope, held.person(), period)),
                        recommendations(store.recommendations(scope, held.person(), period)),
                        visits(store.visits(scope, held.person(), period), scope.personalData())),
                store.today());
    }

    private static ReportPart schools(List<List<String>> rows) {
        return new ReportPart(
                "Школы",
                Words.count(rows.size(), "школа", "школы", "школ") + " за период.",
                List.of("Школа", "Вид кураторства", "Назначение", "Срок"),
                List.of(2700, 2000, 2800, 1700),
                rows);
    }

    private static ReportPart interviews(List<ReportStore.Month> months) {
        long held = months.stream().filter(ReportStore.Month::held).count();
        long missed = months.stream().filter(ReportStore.Month::missed).count();
        return new ReportPart(
                "Собеседования с руководителями",
                months.isEmpty()
                        ? "Собеседований не планировали и не проводили."
                        : "Проведено " + held + " из " + months.size() + ", пропущено " + missed + ".",
                List.of("Школа", "Месяц", "Срок", "Состояние"),
                List.of(3800, 1700, 1700, 2100),
                months.stream().map(ReportStore.Month::row).toList());
    }

    private static ReportPart recommendations(List<ReportStore.Asked> asked) {
        long accepted = asked.stream().filter(ReportStore.Asked::accepted).count();
        return new ReportPart(
                "Рекомендации школам",
                asked.isEmpty()
                        ? "Рекомендаций в закрытых протоколах нет."
                        : "Исполнено " + accepted + " из " + asked.size() + ".",
                List.of("Школа", "Рекомендация", "Срок отчёта", "Состояние"),
                List.of(2200, 3900, 1500, 1700),
                asked.stream().map(ReportStore.Asked::row).toList());
    }

    private static ReportPart visits(List<List<String>> rows, boolean personal) {
        return new ReportPart(
                "Визиты",
                rows.isEmpty()
                        ? "Визитов не было и не планировали."
                        : "Всего: " + Words.count(rows.size(), "визит", "визита", "визитов") + "."
                                + (personal ? "" : " Что сделано и увидели, вашей роли не показывается."),
                List.of("Школа", "День", "Цель", "Что сделано и увидели"),
                List.of(2200, 1500, 2200, 3400),
                rows);
    }
}
