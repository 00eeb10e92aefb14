package ru.podyom.notice;

import java.util.UUID;

/**
 * A letter this node has taken to send.
 *
 * @param claim told apart from any other attempt's
 * @param attempts refusals so far and this try
 */
record ClaimedLetter(LetterId id, UUID claim, int attempts, String messageId, Letter letter) {}
