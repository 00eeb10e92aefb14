package ru.podyom.notice.digest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.podyom.notice.Matter;
import ru.podyom.ui.FormErrors;

/**
 * What the person is reminded of now, and how.
 *
 * @param matters what today's digest tells
 * @param link address of the calendar just made, to be read this once; null at any other time
 * @param calendar whether a calendar's address is in use
 */
public record NoticesPage(
        List<Matter> matters, NoticeForm form, @Nullable String link, boolean calendar, FormErrors errors) {}
