package ru.podyom.home;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The first line of the menu. */
@Configuration
class HomeMenu {

    @Bean
    MenuEntry homeEntry() {
        return new MenuEntry(0, "Что ждёт меня", "/", Action.ENTER);
    }
}
