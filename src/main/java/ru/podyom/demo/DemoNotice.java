package ru.podyom.demo;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import ru.podyom.ui.Banner;

/** What says that this is a demonstration: on every page, and to whoever started it. */
@Configuration
@Profile("demo")
class DemoNotice {

    private record Line(String login, String whose) {}

    private static final List<Line> ACCOUNTS = List.of(
            new Line("boguchany", "муниципальный координатор, Богучанский район"),
            new Line("asino", "муниципальный координатор, Асиновский район"),
            new Line("operator", "региональный оператор, Красноярский край"),
            new Line("secretary", "секретарь рабочей группы, Богучанский район"),
            new Line("curator", "куратор четырёх школ"),
            new Line("head", "руководитель Хребтовской школы"),
            new Line("methodist", "методист, Богучанский район"),
            new Line("observer", "наблюдатель, Богучанский район"),
            new Line("admin", "администратор учётных записей"));

    @Bean
    Banner demonstrationBanner() {
        return new Banner("Демонстрационные данные: люди и результаты вымышлены");
    }

    /** The accounts with their password, for the terminal. */
    static String text() {
        var text = new StringBuilder("Учётные записи демонстрации, пароль у всех " + DemoAccounts.PASSWORD + ":");
        ACCOUNTS.forEach(line -> text.append("\n  %-10s %s".formatted(line.login(), line.whose())));
        return text.toString();
    }
}
