/** Напоминания: настройки каждого, письмо раз в день, календарь по личной ссылке, те же дела на начальной странице. */
@NullMarked
package ru.podyom.notice.digest;

import org.jspecify.annotations.NullMarked;
