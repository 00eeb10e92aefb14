package ru.podyom.people;

import java.util.List;
import java.util.Map;
import ru.podyom.ui.FormErrors;

/**
 * The card of a person.
 *
 * @param schools choices for a new position, by number; empty where the person may not edit
 * @param form what was typed into the form of a new position
 */
public record PersonPage(
        Person person, List<Contact> contacts, Map<String, String> schools, PersonForm form, FormErrors errors) {

    public static Map<String, String> contactKinds() {
        return Map.of(
                Contact.Kind.PHONE.name(), Contact.Kind.PHONE.title(),
                Contact.Kind.EMAIL.name(), Contact.Kind.EMAIL.title());
    }
}
