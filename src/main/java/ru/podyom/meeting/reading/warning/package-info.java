/** What a person should look at in minutes that were read: gaps, missing deadlines, schools on two lists. */
@NullMarked
package ru.podyom.meeting.reading.warning;

import org.jspecify.annotations.NullMarked;
