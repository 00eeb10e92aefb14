package ru.podyom.meeting.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** Line of the menu that leads to minutes. */
@Configuration
class MinutesMenu {

    @Bean
    MenuEntry minutesEntry() {
        return new MenuEntry(50, "Протоколы", "/minutes", Action.READ_MINUTES);
    }
}
