package ru.podyom.meeting.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.PodyomTest;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.identification.ListedDistrict;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.Scope;
import ru.podyom.meeting.MinutesSamples;
import ru.podyom.meeting.form.FormReading;
import ru.podyom.meeting.form.FormSchools;
import ru.podyom.meeting.form.FormWriting;
import ru.podyom.meeting.minutes.Decision;
import ru.podyom.meeting.minutes.MinutesContent;
import ru.podyom.meeting.minutes.MinutesId;
import ru.podyom.meeting.minutes.MinutesRegistry;
import ru.podyom.meeting.minutes.MinutesStatus;
import ru.podyom.meeting.reading.MinutesReader;

@PodyomTest
class MinutesPaperTests {

    @TempDir
    private Path folder;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Accounts accounts;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private MinutesRegistry registry;

    @Autowired
    private FormSchools schools;

    private ListedDistrict place;
    private SignedIn secretary;

    @BeforeEach
    void people() {
        place = ListedDistrict.in(context);
        secretary = SignedIn.inMunicipality(accounts, web, Role.SECRETARY, place.district);
    }

    @Test
    void readsItsOwnWordAgainWithNothingLost() throws Exception {
        same(MinutesSamples.WORKING_GROUP, "");
        same(SeminarSample.TEXT, "?form=SEMINAR");
    }

    private void same(String text, String form) throws Exception {
        var before = content(text);
        var id = enter(before, true);
        Path file = folder.resolve(id + ".docx");
        Files.write(file, bytes(secretary, "/minutes/" + id + "/protokol.docx" + form));
        var after = FormReading.check(FormWriting.of(MinutesReader.read(file)).form())
                .content();

        assertThat(after.agenda()).isEqualTo(before.agenda());
        assertThat(after.decisions())
                .extracting(
                        Decision::no,
                        MinutesPaperTests::unended,
                        Decision::form,
                        Decision::due,
                        Decision::item,
                        Decision::addressees)
                .isEqualTo(before.decisions().stream()
                        .map(one -> org.assertj.core.groups.Tuple.tuple(
                                one.no(), unended(one), one.form(), one.due(), one.item(), one.addressees()))
                        .toList());
        assertThat(after.tables()).isEqualTo(before.tables());
        assertThat(after.findings()).hasSameSizeAs(before.findings());
        assertThat(before.decisions()).isNotEmpty();
    }

    private static String unended(Decision one) {
        return one.text().replaceFirst("\\.$", "");
    }

    @Test
    void isAnOfficeDocumentWithAllItsParts() throws Exception {
        var id = enter(SampleMinutes.CONTENT, false);

        try (var document = new XWPFDocument(
                        new ByteArrayInputStream(bytes(secretary, "/minutes/" + id + "/protokol.docx")));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("ПРОЕКТ", "ПРОТОКОЛ", "заседания муниципальной рабочей группы", "№ 4", "12.03.2026 г.")
                    .contains("ПОВЕСТКА ДНЯ:", "1. О ходе выполнения дорожных карт", "СЛУШАЛИ:", "РЕШЕНИЕ:")
                    .contains("Руководителям школ:", "Ответственный – Вымышлев Д.Е. Срок – 10.04.2026.")
                    .contains("Сроки: 20.05.2026", "А.Б. Образцова", "В.Г. Примерова")
                    .doesNotContain("{{", "null", "..");
            assertThat(document.getTables()).hasSize(1);
            assertThat(document.getTables().getFirst().getRow(0).getTableCells())
                    .hasSize(2);
            var page = document.getDocument().getBody().getSectPr();
            assertThat(page.getPgMar().getLeft()).hasToString("1701");
            assertThat(document.getParagraphs().stream()
                            .map(one -> one.getIndentationLeft())
                            .collect(Collectors.toSet()))
                    .contains(425, 850);
        }
        try (var pdf = Loader.loadPDF(bytes(secretary, "/minutes/" + id + "/protokol.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("ПРОЕКТ", "РЕШЕНИЕ:", "А.Б. Образцова", "МБОУ «Лицей»");
            assertThat(pdf.getPage(0).getResources().getFontNames())
                    .allSatisfy(font -> assertThat(
                                    pdf.getPage(0).getResources().getFont(font).getName())
                            .contains("Liberation"));
        }
    }

    @Test
    void givesASchoolOnlyWhatConcernsIt() throws Exception {
        var group = enter(content(MinutesSamples.WORKING_GROUP), true);
        var school = place.school("Хребтовская");
        var head = SignedIn.inSchools(accounts, web, Role.HEAD, Set.of(school));
        var path = "/minutes/" + group + "/schools/" + school + "/vypiska";

        assertThat(words(bytes(head, path + ".docx")))
                .contains("ВЫПИСКА ИЗ ПРОТОКОЛА", "Хребтовская школа", "представить отчёт о дорожной карте")
                .doesNotContain("Признать ход мониторинга", "Разместить материалы");
        assertThat(bytes(head, path + ".pdf")).startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThat(web.perform(
                        secretary.get("/minutes/" + group + "/schools/" + place.school("Невонская") + "/vypiska.docx")))
                .hasStatus(404);
        assertThat(web.perform(
                        head.get("/minutes/" + group + "/schools/" + place.school("Манзенская") + "/vypiska.docx")))
                .hasStatus(404);

        var seminar = enter(content(SeminarSample.TEXT), true);
        assertThat(words(bytes(secretary, "/minutes/" + seminar + "/schools/" + school + "/vypiska.docx")))
                .contains("Представить анализ ситуации", "затруднения в целеполагании")
                .doesNotContain("Манзенская", "Говорковская");
    }

    @Test
    void isForNobodyWhoDoesNotSeeTheMinutes() {
        var id = enter(content(MinutesSamples.WORKING_GROUP), false);
        var elsewhere =
                SignedIn.inMunicipality(accounts, web, Role.SECRETARY, place.registry.municipality("Дальний район"));
        var observer = SignedIn.inMunicipality(accounts, web, Role.OBSERVER, place.district);

        for (String file : new String[] {"protokol.docx", "protokol.pdf"}) {
            assertThat(web.perform(elsewhere.get("/minutes/" + id + "/" + file)))
                    .hasStatus(404);
        }
        assertThat(words(bytes(observer, "/minutes/" + id + "/protokol.docx")))
                .contains("имя скрыто")
                .doesNotContain("Вымышлев");
        assertThat(web.perform(observer.get("/minutes/forms"))).hasStatus(403);
        assertThat(web.perform(
                        elsewhere.send("/minutes/forms/" + place.district).param("form", "SEMINAR")))
                .hasStatus(404);
    }

    @Test
    void refusesABadFormWithAllItsFaultsAndKeepsTheOldOne() throws Exception {
        assertThat(upload(form("{{дата}} {{телефон}}", "{{?вопросы}}", "{{номер}} {{имя}}", "{{/вопросы}}")))
                .hasStatus(422)
                .bodyText()
                .contains("Неизвестное поле {{телефон}}", "Неизвестное поле {{имя}} внутри части «вопросы»")
                .contains(
                        "Нет обязательной части: {{?решения}}",
                        "Нет обязательного поля {{название}} внутри части «вопросы»")
                .contains("Протокол рабочей группы");
        assertThat(upload(form("{{?вопросы}}", "{{название}}")))
                .hasStatus(422)
                .bodyText()
                .contains("не закрыты");
        assertThat(upload("не документ".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("не открывается как документ Word");
        assertThat(upload(new byte[0])).hasStatus(422);
    }

    @Test
    void printsOnTheMunicipalitysOwnFormUntilItGoesBack() throws Exception {
        var id = enter(SampleMinutes.CONTENT, true);
        assertThat(upload(own())).hasStatus3xxRedirection();

        assertThat(words(bytes(secretary, "/minutes/" + id + "/protokol.docx")))
                .contains("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ОБРАЗЦОВСКОГО РАЙОНА");
        assertThat(web.perform(secretary.get("/minutes/forms"))).bodyText().contains("Свой бланк «бланк.docx»");
        assertThat(web.perform(
                        secretary.send("/minutes/forms/" + place.district).param("form", "SEMINAR")))
                .hasStatus3xxRedirection();
        assertThat(words(bytes(secretary, "/minutes/" + id + "/protokol.docx")))
                .contains("Рекомендации по итогам:")
                .doesNotContain("ОБРАЗЦОВСКОГО");
    }

    private static byte[] own() throws IOException {
        return form(
                "УПРАВЛЕНИЕ ОБРАЗОВАНИЯ ОБРАЗЦОВСКОГО РАЙОНА",
                "{{вид}} от {{дата}}",
                "{{?вопросы}}",
                "{{название}}",
                "{{?решение}}",
                "{{?пункты}}",
                "{{запись}}",
                "{{/пункты}}",
                "{{/решение}}",
                "{{/вопросы}}",
                "{{?решения}}",
                "{{?пункты}}",
                "{{номер}} {{текст}}",
                "{{/пункты}}",
                "{{/решения}}",
                "{{?подписи}}",
                "{{роль}} {{имя}}",
                "{{/подписи}}");
    }

    private static byte[] form(String... paragraphs) throws IOException {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            for (String text : paragraphs) {
                document.createParagraph().createRun().setText(text);
            }
            document.write(out);
            return out.toByteArray();
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult upload(byte[] bytes) {
        return web.perform(secretary
                .upload("/minutes/forms/" + place.district + "/own")
                .file(new MockMultipartFile("file", "бланк.docx", null, bytes)));
    }

    private static String words(byte[] docx) {
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return words.getText();
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private byte[] bytes(SignedIn who, String path) {
        var answer = web.perform(who.get(path));
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private MinutesContent content(String text) {
        var scope = Scope.municipality(place.district, true);
        var form = FormWriting.of(MinutesReader.read(text)).form();
        return FormReading.check(schools.of(scope, place.district, form).in(form))
                .content();
    }

    private MinutesId enter(MinutesContent content, boolean signed) {
        var scope = Scope.municipality(place.district, true);
        var id = registry.enter(scope, place.district, content, null, "", secretary.actor());
        if (signed) {
            registry.move(scope, id, 1, MinutesStatus.SIGNED, "", secretary.actor());
        }
        return id;
    }
}
