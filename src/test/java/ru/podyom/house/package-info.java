/** Правила дома, за которыми следит машина; каждое здесь же и нарушено один раз, чтобы видеть, что оно ловит. */
@NullMarked
package ru.podyom.house;

import org.jspecify.annotations.NullMarked;
