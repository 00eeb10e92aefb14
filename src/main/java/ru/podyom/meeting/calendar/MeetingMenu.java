package ru.podyom.meeting.calendar;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** Line of the menu that leads to meetings. */
@Configuration
class MeetingMenu {

    @Bean
    MenuEntry meetingEntry() {
        return new MenuEntry(49, "Заседания", "/meetings", Action.READ_MEETINGS);
    }
}
