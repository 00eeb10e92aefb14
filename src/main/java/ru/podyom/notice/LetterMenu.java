package ru.podyom.notice;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to outgoing mail. */
@Configuration
class LetterMenu {

    @Bean
    MenuEntry lettersEntry() {
        return new MenuEntry(92, "Исходящие письма", "/letters", Action.MANAGE_ACCOUNTS);
    }
}
