package ru.podyom.identification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** Lines of the menu that lead to identification. */
@Configuration
class IdentificationMenu {

    @Bean
    MenuEntry runsEntry() {
        return new MenuEntry(40, "Выявление", "/runs", Action.READ_IDENTIFICATION);
    }
}
