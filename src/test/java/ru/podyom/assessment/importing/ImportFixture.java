package ru.podyom.assessment.importing;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.SignedIn;
import ru.podyom.access.Accounts;
import ru.podyom.assessment.reading.ResultFiles;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;
import ru.podyom.school.CodeSystem;
import ru.podyom.school.RegistryFixture;
import ru.podyom.school.SchoolCodes;
import ru.podyom.workbook.TestBook;

/** A region with two districts, three schools with codes, an operator, and the way of a file through the pages. */
public final class ImportFixture {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static int number = 1000;

    private final ApplicationContext context;
    private final MockMvcTester web;
    private final JdbcClient jdbc;
    private final Path folder;
    private final int prefix;
    private byte[] heldFile = new byte[0];

    public final RegistryFixture registry;
    public final MunicipalityId district;
    public final MunicipalityId neighbour;
    public final SchoolId first;
    public final SchoolId second;
    public final SchoolId foreign;
    public final SignedIn operator;

    public ImportFixture(ApplicationContext context, Path folder) {
        this.context = context;
        this.web = context.getBean(MockMvcTester.class);
        this.jdbc = context.getBean(JdbcClient.class);
        this.folder = folder;
        this.prefix = nextNumber();
        registry = RegistryFixture.in(context);
        district = registry.municipality("Выдуманный район");
        neighbour = registry.municipality("Соседний район");
        first = school(district, "МКОУ «Первая школа»", 1);
        second = school(district, "МКОУ «Вторая школа»", 2);
        foreign = school(neighbour, "МКОУ «Третья школа»", 3);
        operator = SignedIn.inRegion(context.getBean(Accounts.class), web, Role.OPERATOR, registry.region);
    }

    private static synchronized int nextNumber() {
        return ++number;
    }

    private SchoolId school(MunicipalityId place, String name, int code) {
        var id = registry.school(place, name);
        context.getBean(SchoolCodes.class)
                .add(registry.scope, id, CodeSystem.FISOKO, "edu" + digits(code), RegistryFixture.OPERATOR);
        return id;
    }

    private String digits(int school) {
        return "9" + prefix + school;
    }

    /** Login of a school as files before 2022 write it. */
    public String old(int school) {
        return "sch" + digits(school);
    }

    public String login(int school) {
        return "edu" + digits(school);
    }

    public SignedIn coordinator(MunicipalityId place) {
        return SignedIn.inMunicipality(context.getBean(Accounts.class), web, Role.COORDINATOR, place);
    }

    /** Three schools with ten pupils each, two of whom fail, one more is absent. */
    public TestBook heldBook() {
        var book = ResultFiles.held();
        for (int school = 1; school <= 3; school++) {
            for (int pupil = 1; pupil <= 10; pupil++) {
                book.row(ResultFiles.participant(old(school), 50_000 + pupil, pupil <= 2 ? 5 : 12));
            }
            book.row(ResultFiles.absent(old(school), 50_011));
        }
        return book;
    }

    /** The same content at every call: programs write the time into each new workbook. */
    public byte[] heldFile() throws IOException {
        if (heldFile.length == 0) {
            heldFile = Files.readAllBytes(heldBook().save(folder.resolve("held.xlsx")));
        }
        return heldFile.clone();
    }

    /** The same work written otherwise: five of ten fail in the first school. */
    public TestBook laterBook() {
        var book = ResultFiles.held();
        for (int pupil = 1; pupil <= 10; pupil++) {
            book.row(ResultFiles.participant(old(1), 50_000 + pupil, pupil <= 5 ? 5 : 12));
        }
        return book;
    }

    public Loaded upload(SignedIn by, TestBook book, String name) throws IOException {
        return upload(by, Files.readAllBytes(book.save(folder.resolve("book.xlsx"))), name);
    }

    public Loaded upload(SignedIn by, byte[] content, String name) {
        var result = web.perform(
                by.upload("/imports").file(new MockMultipartFile("file", name, "application/octet-stream", content)));
        assertThat(result).hasStatus3xxRedirection();
        var path = requireNonNull(result.getResponse().getRedirectedUrl());
        assertThat(path).matches("/imports/\\d+");
        return new Loaded(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** Number of an import, with its address. */
    public record Loaded(long value) {
        public String path() {
            return "/imports/" + value;
        }
    }

    /** Says that the file is about mathematics of grade 5 in 2021. */
    public void name(SignedIn by, Loaded id) {
        var result = web.perform(by.send(id.path() + "/procedure")
                .param("kind", "VPR")
                .param("year", "2021")
                .param("grade", "5")
                .param("subject", "Математика"));
        assertThat(result).hasStatus3xxRedirection();
    }

    public MvcTestResult confirm(SignedIn by, Loaded id) {
        int version = jdbc.sql("select version from assessment.result_import where id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        return web.perform(by.send(id.path() + "/confirm").param("version", Integer.toString(version)));
    }

    /** From file to committed. */
    public Loaded load(SignedIn by, TestBook book) throws IOException {
        return load(by, Files.readAllBytes(book.save(folder.resolve("book.xlsx"))));
    }

    public Loaded load(SignedIn by, byte[] content) {
        var id = upload(by, content, ResultFiles.MATHS_5);
        name(by, id);
        assertThat(confirm(by, id)).hasStatus3xxRedirection();
        awaitState(id, "COMMITTED");
        return id;
    }

    public void awaitState(Loaded id, String state) {
        await(() -> state(id).equals(state) || !failure(id).isEmpty(), () -> "import is " + state(id));
        assertThat(failure(id)).isEmpty();
    }

    public void awaitFailure(Loaded id) {
        await(() -> !failure(id).isEmpty(), () -> "import did not stop, it is " + state(id));
    }

    private static void await(BooleanSupplier done, Supplier<String> otherwise) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError(otherwise.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    public String state(Loaded id) {
        return jdbc.sql("select state from assessment.result_import where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public String failure(Loaded id) {
        return jdbc.sql("select coalesce(failure, '') from assessment.result_import where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }

    public long count(String table, Loaded id) {
        return jdbc.sql("select count(*) from assessment." + table + " where import_id = ?")
                .param(id.value())
                .query(Long.class)
                .single();
    }

    /** «10/2»: participants and failed of the result that holds for a school now, empty without one. */
    public String current(SchoolId school) {
        return jdbc.sql("""
                        select participants || '/' || failed from assessment.current_result_view where school_id = ?
                        """)
                .param(school.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** The page as a person reads it: no tags, single blanks. */
    public String page(SignedIn reader, String path) {
        var result = web.perform(reader.get(path));
        assertThat(result).hasStatusOk();
        return text(result);
    }

    public static String text(MvcTestResult result) {
        return body(result).replaceAll("<[^>]*>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public MockMvcTester web() {
        return web;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }
}
