package ru.podyom.notice.digest;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to one's own reminders. */
@Configuration
class NoticeMenu {

    @Bean
    MenuEntry noticesEntry() {
        return new MenuEntry(95, "Уведомления", "/notices", Action.ENTER);
    }
}
