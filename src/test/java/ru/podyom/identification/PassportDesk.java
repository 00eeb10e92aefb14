package ru.podyom.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ru.podyom.SignedIn;
import ru.podyom.kernel.SchoolId;
import ru.podyom.workbook.TableBook;
import ru.podyom.workbook.TestBook;

/** Enters and uploads social passports as people do. */
record PassportDesk(MockMvcTester web) {

    /** A passport of 2022 of a hundred pupils with the given fields instead. */
    MvcTestResult enter(SignedIn person, SchoolId whose, Map<String, String> typed) {
        var sent = person.send("/passports/" + whose);
        var fields = new HashMap<>(Map.of(
                "year", "2022",
                "pupils", "100",
                "source", "социальные паспорта классов",
                "asOf", "20.09.2022",
                "version", "0"));
        fields.putAll(typed);
        fields.forEach(sent::param);
        return web.perform(sent);
    }

    /** Uploads a file that is understood; gives the address of its preview. */
    String upload(SignedIn person, TestBook book, TableBook container) throws IOException {
        var answer = upload(person, container.write(book), "паспорта");
        assertThat(answer).hasStatus(302);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    MvcTestResult upload(SignedIn person, byte[] content, String name) {
        return web.perform(person.upload("/passports/import")
                .file(new MockMultipartFile("file", name, "application/octet-stream", content)));
    }
}
