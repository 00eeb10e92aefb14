package ru.podyom.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.kernel.Action;
import ru.podyom.kernel.Actor;

/**
 * What stands around every page: who is signed in, the menu, messages of the last act, the request's token.
 *
 * @param actor null on pages before signing in
 * @param unit whose data the person works with, e.g. «Богучанский район»
 * @param can actions granted to the person
 * @param path of the request, without the query
 * @param banner what every page says of the installation, null where it is for real work
 * @param notice message of the act that led here, null where there is none
 * @param csrf value of the hidden field of every form
 * @param assets version of the styles and scripts
 */
public record Frame(
        @Nullable Actor actor,
        String unit,
        java.util.Set<Action> can,
        List<MenuEntry> menu,
        String path,
        @Nullable String banner,
        @Nullable Notice notice,
        String csrf,
        String assets,
        Instant now,
        ZoneId zone) {

    /** Message after an act; may offer a way back. */
    public record Notice(
            String text,
            Tone tone,
            @Nullable String undoPath,
            @Nullable String undoTitle) implements java.io.Serializable {

        public static Notice done(String text) {
            return new Notice(text, Tone.GOOD, null, null);
        }

        public static Notice refused(String text) {
            return new Notice(text, Tone.SERIOUS, null, null);
        }

        /** A done act with a button that posts to a path which takes it back. */
        public static Notice undoable(String text, String undoPath, String undoTitle) {
            return new Notice(text, Tone.GOOD, undoPath, undoTitle);
        }
    }

    /** Name of the flash attribute that carries a notice over a redirect. */
    public static final String NOTICE = "podyom.notice";

    public boolean can(Action action) {
        return can.contains(action);
    }

    public boolean isOn(MenuEntry entry) {
        return path.equals(entry.path()) || (!entry.path().equals("/") && path.startsWith(entry.path() + "/"));
    }

    public String moment(@Nullable Instant at) {
        return Words.moment(at, zone);
    }
}
