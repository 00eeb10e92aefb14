package ru.podyom.curator;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to curators. */
@Configuration
class CuratorMenu {

    @Bean
    MenuEntry curatorEntry() {
        return new MenuEntry(50, "Кураторы", "/curators", Action.READ_CURATORS);
    }
}
