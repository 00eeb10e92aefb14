package ru.podyom.curator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The lines of the menu that lead to curators and their work. */
@Configuration
class CuratorMenu {

    @Bean
    MenuEntry curatorEntry() {
        return new MenuEntry(50, "Кураторы", "/curators", Action.READ_CURATORS);
    }

    @Bean
    MenuEntry visitEntry() {
        return new MenuEntry(53, "Визиты", "/visits", Action.READ_CURATORS);
    }

    @Bean
    MenuEntry interviewEntry() {
        return new MenuEntry(52, "Собеседования", "/interviews", Action.READ_CURATORS);
    }
}
