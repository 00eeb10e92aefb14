package ru.podyom.identification;

import java.util.List;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ru.podyom.SignedIn;

/** The three lists of the district, written down through the product's own form. */
public record Listed(long rosobrnadzor, long centre, long risk) {

    public static Listed by(SignedIn person, MockMvcTester web, ListedDistrict place) {
        var two = ListedDistrict.TWO_LISTS;
        return new Listed(
                write(person, web, place, two, "1", List.of()),
                write(person, web, place, two, "2", List.of()),
                write(
                        person,
                        web,
                        place,
                        ListedDistrict.RISK_ZONE,
                        "1",
                        List.of("source", "Управление образования", "issued", "январь 2022")));
    }

    private static long write(
            SignedIn person, MockMvcTester web, ListedDistrict place, String text, String column, List<String> more) {
        var request = person.send("/lists")
                .param("territory", place.territory())
                .param("text", text)
                .param("column", column);
        for (int i = 0; i < more.size(); i += 2) {
            request.param(more.get(i), more.get(i + 1));
        }
        var written = web.perform(request);
        var index = web.perform(person.get("/lists?sort=changed&dir=desc"));
        var found = java.util.regex.Pattern.compile("/lists/(\\d+)\"")
                .matcher(new String(
                        index.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8));
        if (written.getResponse().getStatus() != 302 || !found.find()) {
            throw new AssertionError(
                    "list was not written: " + written.getResponse().getStatus());
        }
        return Long.parseLong(found.group(1));
    }
}
