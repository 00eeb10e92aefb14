package ru.podyom.shell;

import java.util.ListResourceBundle;

/** Russian words for what picocli says by itself in the help of a command. */
final class HelpWords extends ListResourceBundle {

    @Override
    protected Object[][] getContents() {
        return new Object[][] {
            {"usage.synopsisHeading", "Как вызвать: "},
            {"usage.commandListHeading", "Команды:%n"},
            {"mixinStandardHelpOptions.help", "Показать эту справку."},
            {"mixinStandardHelpOptions.version", "Показать версию."}
        };
    }
}
