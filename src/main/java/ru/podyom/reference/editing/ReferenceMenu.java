package ru.podyom.reference.editing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to reference data. */
@Configuration
class ReferenceMenu {

    @Bean
    MenuEntry referenceEntry() {
        return new MenuEntry(60, "Справочники", "/reference", Action.READ_METHODOLOGY);
    }
}
