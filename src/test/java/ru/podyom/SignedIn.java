package ru.podyom;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.ZoneId;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import ru.podyom.access.Accounts;
import ru.podyom.access.NewAccount;
import ru.podyom.kernel.AccountId;
import ru.podyom.kernel.Actor;
import ru.podyom.kernel.MunicipalityId;
import ru.podyom.kernel.RegionId;
import ru.podyom.kernel.Role;
import ru.podyom.kernel.SchoolId;

/** A person who went through the real sign-in page; its requests carry the session and the token of the forms. */
public record SignedIn(Actor actor, Cookie session) {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    public static final String PASSWORD = "длинный пароль";
    private static final Actor FOUNDER = new Actor(new AccountId(0), "test", "Проверка", Role.ADMIN);

    public static SignedIn inRegion(Accounts accounts, MockMvcTester web, Role role, RegionId region) {
        return as(accounts, web, role, region, null, Set.of());
    }

    public static SignedIn inMunicipality(
            Accounts accounts, MockMvcTester web, Role role, MunicipalityId municipality) {
        return as(accounts, web, role, null, municipality, Set.of());
    }

    public static SignedIn inSchools(Accounts accounts, MockMvcTester web, Role role, Set<SchoolId> schools) {
        return as(accounts, web, role, null, null, schools);
    }

    private static SignedIn as(
            Accounts accounts,
            MockMvcTester web,
            Role role,
            @Nullable RegionId region,
            @Nullable MunicipalityId municipality,
            Set<SchoolId> schools) {
        var actor = open(accounts, role, region, municipality, schools);
        return new SignedIn(actor, session(web, actor.login(), PASSWORD));
    }

    /** Opens an account of a municipality for a browser to sign in with; gives its login. */
    public static String account(Accounts accounts, Role role, MunicipalityId municipality) {
        return open(accounts, role, null, municipality, Set.of()).login();
    }

    /** Opens an account of schools for a browser to sign in with; gives its login. */
    public static String account(Accounts accounts, Role role, Set<SchoolId> schools) {
        return open(accounts, role, null, null, schools).login();
    }

    private static Actor open(
            Accounts accounts,
            Role role,
            @Nullable RegionId region,
            @Nullable MunicipalityId municipality,
            Set<SchoolId> schools) {
        var login = "person" + NUMBER.incrementAndGet();
        var account = new NewAccount(
                login, PASSWORD, "Примерова П. П.", role, "Проверка", ZoneId.of("UTC"), region, municipality, schools);
        return new Actor(accounts.open(account, FOUNDER), login, account.name(), role);
    }

    /** Signs in and gives the cookie of the session; null when the door stayed shut. */
    public static @Nullable Cookie session(MockMvcTester web, String login, String password) {
        return web.perform(post("/login").with(csrf()).param("username", login).param("password", password))
                .getResponse()
                .getCookie("SESSION");
    }

    public MockHttpServletRequestBuilder get(String path) {
        return MockMvcRequestBuilders.get(path).cookie(session);
    }

    public MockHttpServletRequestBuilder send(String path) {
        return post(path).cookie(session).with(csrf());
    }

    public MockMultipartHttpServletRequestBuilder upload(String path) {
        var request = multipart(path);
        request.cookie(session).with(csrf());
        return request;
    }
}
