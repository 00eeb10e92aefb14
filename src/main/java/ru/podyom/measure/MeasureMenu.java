package ru.podyom.measure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.podyom.kernel.Action;
import ru.podyom.ui.MenuEntry;

/** The line of the menu that leads to measures. */
@Configuration
class MeasureMenu {

    @Bean
    MenuEntry measureEntry() {
        return new MenuEntry(57, "Меры", "/measures", Action.READ_MEASURES);
    }
}
