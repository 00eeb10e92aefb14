package ru.podyom.objectivity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** Line of the menu that leads to signs of objectivity. */
@Configuration
class ObjectivityMenu {

    @Bean
    MenuEntry objectivityEntry() {
        return new MenuEntry(27, "Объективность", "/objectivity", Action.READ_PUPIL_ROWS);
    }
}
