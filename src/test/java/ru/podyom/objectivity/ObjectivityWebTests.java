package ru.podyom.objectivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assessment.importing.ImportFixture;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.identification.RunId;
import ru.podyom.identification.RunRequest;
import ru.podyom.identification.Runs;
import ru.podyom.kernel.Role;
import ru.podyom.methodology.judging.exit.ObjectivityFlags;
import ru.podyom.methodology.judging.exit.ObjectivitySource;
import ru.podyom.school.RegistryFixture;
import ru.podyom.workbook.TestBook;

/** Mathematics of grade 5 in 2021 begins the mark 3 with 7 points. */
@PodyomTest
class ObjectivityWebTests {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ObjectivitySource source;

    @Autowired
    private Runs runs;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path folder;

    private ImportFixture imports;
    private SignedIn coordinator;

    @BeforeEach
    void results() throws IOException {
        imports = new ImportFixture(context, folder);
        coordinator = SignedIn.inMunicipality(accounts, imports.web(), Role.COORDINATOR, imports.district);
        load(16, 8);
    }

    /** The first school: so many with 3 points and as many as said on the border; the second: one on each of 20 scores. */
    private void load(int below, int onBorder) throws IOException {
        var book = TestBook.sheet("Sheet")
                .row(
                        "логин школы",
                        "код обучающегося",
                        "отметка за предыдущую четверть/триместр",
                        "вариант",
                        "всего баллов");
        int code = 50_000;
        for (int pupil = 0; pupil < below + onBorder; pupil++) {
            book.row(
                    imports.login(1),
                    Integer.toString(++code),
                    pupil < below ? "4" : "3",
                    "1",
                    pupil < below ? "3" : "7");
        }
        for (int score = 1; score <= 20; score++) {
            book.row(imports.login(2), Integer.toString(++code), "нет отметки", "1", Integer.toString(score));
        }
        book.row(imports.login(3), Integer.toString(++code), "5", "1", "20");
        var id = imports.upload(imports.operator, book, ResultFiles.MATHS_5);
        imports.name(imports.operator, id);
        assertThat(imports.confirm(imports.operator, id)).hasStatus3xxRedirection();
        imports.awaitState(id, "COMMITTED");
    }

    private MvcTestResult compute(SignedIn who) {
        return imports.web()
                .perform(who.send("/objectivity")
                        .param("region", Long.toString(imports.registry.region.value()))
                        .param("year", "2021"));
    }

    private String page(String path) {
        return imports.page(coordinator, path);
    }

    @Test
    void signsAreFoundOnDemandAndToldWithTheirNumbers() {
        assertThat(page("/objectivity")).contains("ещё не вычислены", "Вычислить признаки");

        assertThat(compute(coordinator)).hasStatus3xxRedirection();

        assertThat(page("/objectivity"))
                .contains("Индекс объективности региона не считаем", "вычислены у 1 из 3 школ")
                .contains("G4 Расхождение с журналом — 1 из 1 (100,0 %)")
                .doesNotContain("Частый признак");
        assertThat(page("/objectivity?sign=ANY"))
                .contains("повод проверить, а не обвинение", "собственный параметр", "МКОУ «Первая школа»")
                .contains("G3 Скачок на границе отметки: «3» с 7 баллов: на границе 8 из 24 (33,3 %), под ней 0 и 0")
                .contains("G4 Расхождение с журналом: понизили 16 из 24 (66,7 %)")
                .doesNotContain("Вторая школа");
        assertThat(page("/objectivity?sign=CHECK")).contains("Первая школа").doesNotContain("Вторая школа");
        assertThat(page("/objectivity?sign=UNKNOWN")).contains("Вторая школа", "G1, G2, G4");
        assertThat(page("/objectivity.csv?sign=UNKNOWN"))
                .contains(
                        "Вторая школа",
                        "G4: сравнение с отметками журнала",
                        "G6, Резкий рост 4 → 5 класс, Резкое падение 4 → 5 класс: результаты «ВПР 2020");
    }

    @Test
    void theFourteenOfficialSignsHaveTheirOwnPageAndFile() {
        compute(coordinator);

        assertThat(page("/objectivity/official"))
                .contains("Журнал: ВПР 5 МА", "Не вычислено из 14", "не официальный перечень")
                .doesNotContain("Среднее: ОГЭ РУ");
        assertThat(imports.web().perform(coordinator.get("/objectivity/official.csv")))
                .bodyText()
                .contains("Среднее: ОГЭ РУ", "Падение 4→5 МА", "не вычислен");
        assertThat(imports.web().perform(coordinator.get("/objectivity/official.csv?sign=MISMATCH")))
                .hasStatusOk()
                .bodyText()
                .contains("Первая школа")
                .doesNotContain("Вторая школа");
        assertThat(imports.web().perform(coordinator.get("/objectivity.xlsx"))).hasStatusOk();
    }

    @Test
    void theSchoolShowsEverySignItsRuleAndTheScoresAgainstTheBorders() {
        compute(coordinator);

        assertThat(page("/objectivity/schools/" + imports.first))
                .contains("2 признака G1–G7, данные требуют проверки", "с него «3»", "Те же числа таблицей")
                .contains("для сравнения есть школ: 3, нужно не меньше 10", "официальная методика, 14 признаков");
        assertThat(page("/schools/" + imports.first)).contains("Объективность результатов", "данные требуют проверки");
    }

    @Test
    void aSchoolOutsideTheScopeLooksLikeNotThere() {
        compute(coordinator);

        assertThat(page("/objectivity?sign=UNKNOWN")).doesNotContain("Третья школа");
        assertThat(imports.web().perform(coordinator.get("/objectivity/schools/" + imports.foreign)))
                .hasStatus(404);
        var stranger = SignedIn.inRegion(accounts, imports.web(), Role.COORDINATOR, RegistryFixture.in(context).region);
        assertThat(compute(stranger)).hasStatus(404);
    }

    @Test
    void whoOnlyReadsCannotCompute() {
        var head = SignedIn.inSchools(accounts, imports.web(), Role.HEAD, java.util.Set.of(imports.first));

        assertThat(compute(head)).hasStatus(403);
        compute(coordinator);
        assertThat(imports.page(head, "/objectivity"))
                .contains("Первая школа")
                .doesNotContain("Вторая школа", "Пересчитать");
    }

    @Test
    void aLaterImportMakesTheComputationOldAndIsNotKeptTwice() throws IOException {
        compute(coordinator);
        compute(coordinator);
        assertThat(computations()).hasSize(1);
        assertThat(page("/objectivity")).doesNotContain("Устарело");

        load(23, 1);

        assertThat(page("/objectivity")).contains("Устарело");
        assertThat(source.flags(List.of(imports.first.value()), 2021, 2021))
                .containsEntry(imports.first.value(), List.of(new ObjectivityFlags(2021, 2, false)));
        compute(coordinator);
        assertThat(computations()).hasSize(2).doesNotHaveDuplicates();
        assertThat(source.flags(List.of(imports.first.value()), 2021, 2021))
                .containsEntry(imports.first.value(), List.of(new ObjectivityFlags(2021, 1, false)));
    }

    @Test
    void noResultAndNoComputationIsEverChanged() {
        var before = results(imports.first.value());
        compute(coordinator);

        assertThat(results(imports.first.value())).isEqualTo(before);
        assertThatThrownBy(() -> jdbc.sql("update objectivity.procedure_signs set guards = 0")
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changed");
    }

    @Test
    void twoFlagsAskToCheckTheDataAndLeaveTheOutcomeAlone() {
        var before = run();
        compute(coordinator);
        var after = run();

        assertThat(outcomes(after)).isEqualTo(outcomes(before));
        assertThat(page("/runs/" + before)).doesNotContain("2021 год: признаков");
        assertThat(page("/runs/" + after + "?category=DOUBTFUL")).contains("Первая школа", "Данные требуют проверки");
        assertThat(page("/runs/" + after + "/schools/" + imports.first))
                .contains("2021 год: признаков — 2", "Из выявления школа не исключается");
        assertThat(imports.web().perform(coordinator.get("/runs/" + after + ".csv")))
                .bodyText()
                .containsIgnoringCase("данные требуют проверки");
        assertThat(page("/runs/" + before + "/schools/" + imports.first)).doesNotContain("Данные требуют проверки");
        assertThat(runs.rebuild(imports.registry.scope, before).same()).isTrue();
        assertThat(runs.rebuild(imports.registry.scope, after).same()).isTrue();
    }

    @Test
    void anOfficialListOverridesWhatWasComputed() {
        compute(coordinator);
        jdbc.sql("""
                        insert into assessment.objectivity_marker (school_id, year, sign, source, imported_by_name, imported_at)
                        values (:school, 2021, '5 МА', 'Перечень 2021', 'Проверка', now())
                        """).param("school", imports.second.value()).update();

        assertThat(source.flags(List.of(imports.second.value()), 2021, 2021))
                .containsEntry(imports.second.value(), List.of(new ObjectivityFlags(2021, 0, true)));
        assertThat(page("/objectivity?sign=LISTED"))
                .contains("5 МА (Перечень 2021)")
                .doesNotContain("Первая школа");
        assertThat(page("/objectivity?sign=CHECK")).contains("Первая школа", "Вторая школа");
        assertThat(page("/objectivity/schools/" + imports.second)).contains("Он важнее вычисленных признаков");
        assertThat(page("/schools/" + imports.second)).contains("Официальный перечень: 5 МА");
        assertThat(page("/runs/" + run() + "/schools/" + imports.second)).contains("2021 год: официальный перечень");
    }

    private RunId run() {
        return runs.make(
                imports.registry.scope,
                new RunRequest("podyom-2026", "1", 2021, imports.registry.region.value(), imports.district.value(), ""),
                RegistryFixture.OPERATOR);
    }

    private List<String> outcomes(RunId run) {
        return jdbc.sql(
                        "select concat_ws(' ', school_id, outcome, low, counted) from identification.conclusion where run_id = :run order by 1")
                .param("run", run.value())
                .query(String.class)
                .list();
    }

    @Test
    void aYearWithoutResultsIsRefusedInWords() {
        assertThat(imports.web()
                        .perform(coordinator
                                .send("/objectivity")
                                .param("region", Long.toString(imports.registry.region.value()))
                                .param("year", "2019")))
                .hasStatus(422)
                .bodyText()
                .contains("нет загруженных результатов");
    }

    private List<String> computations() {
        return jdbc.sql("select fingerprint from objectivity.computation where region_id = :region")
                .param("region", imports.registry.region.value())
                .query(String.class)
                .list();
    }

    private List<String> results(long school) {
        return jdbc.sql(
                        "select v::text from assessment.current_result_view v where v.school_id = :school order by v.id")
                .param("school", school)
                .query(String.class)
                .list();
    }
}
