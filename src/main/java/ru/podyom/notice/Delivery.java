package ru.podyom.notice;

/** What came of one try to hand a letter to the mail server. */
sealed interface Delivery {

    /** The server said it has the letter. */
    record Taken() implements Delivery {}

    /** The server could not be reached or would not let us in: nothing of the letter was said. */
    record Unreachable(String reason) implements Delivery {}

    /** The server said no; for good where {@code lasting}. */
    record Turned(String reason, boolean lasting) implements Delivery {}

    /** The talk broke off before the answer. */
    record Unknown(String reason) implements Delivery {}
}
