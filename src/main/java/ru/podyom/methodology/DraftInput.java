package ru.podyom.methodology;

import ru.podyom.methodology.judging.MethodologyVersion;
import ru.podyom.ui.FormErrors;

/** What a sent draft comes to: a content to keep, or everything wrong with it at once. */
sealed interface DraftInput {

    record Accepted(MethodologyVersion content) implements DraftInput {}

    record Rejected(FormErrors errors) implements DraftInput {}
}
