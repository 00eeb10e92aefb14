package ru.podyom.identification.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** Line of the menu that leads to official lists. */
@Configuration
class ListMenu {

    @Bean
    MenuEntry listsEntry() {
        return new MenuEntry(45, "Списки", "/lists", Action.READ_IDENTIFICATION);
    }
}
