package ru.podyom.methodology;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to methodologies. */
@Configuration
class MethodologyMenu {

    private static final int AFTER_IDENTIFICATION = 45;

    @Bean
    MenuEntry methodologiesEntry() {
        return new MenuEntry(AFTER_IDENTIFICATION, "Методики", "/methodologies", Action.READ_METHODOLOGY);
    }
}
