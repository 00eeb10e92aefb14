package ru.podyom.notice;

import java.util.Map;
import ru.podyom.ui.FormErrors;
import ru.podyom.ui.Table;

/**
 * Outgoing letters and the mail server they go through.
 *
 * @param server its name, empty where the settings name none
 * @param sender the address letters come from
 * @param waiting letters to be sent
 * @param undecided letters that wait for a person
 * @param test address typed for a trial letter
 */
public record LetterListPage(
        Table table,
        Map<String, String> states,
        String server,
        String sender,
        int waiting,
        int undecided,
        String test,
        FormErrors errors) {}
