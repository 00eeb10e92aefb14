package ru.podyom.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ru.podyom.kernel.Refused;

/** What is wrong with a form, by field, in the order of the fields; a key that is no field stands for the whole form. */
public record FormErrors(Map<String, String> byField) {

    public static FormErrors none() {
        return new FormErrors(Map.of());
    }

    public static FormErrors of(BindingResult binding) {
        var errors = new LinkedHashMap<String, String>();
        binding.getFieldErrors()
                .forEach(error -> errors.putIfAbsent(
                        error.getField(),
                        error.isBindingFailure()
                                ? "Не удалось прочитать «" + error.getRejectedValue() + "»"
                                : String.valueOf(error.getDefaultMessage())));
        binding.getGlobalErrors()
                .forEach(error -> errors.putIfAbsent(error.getObjectName(), String.valueOf(error.getDefaultMessage())));
        return new FormErrors(errors);
    }

    /** A refusal of the module behind the form, said above its fields. */
    public static FormErrors of(Refused refused) {
        return none().and(refused);
    }

    public FormErrors and(Refused refused) {
        return and("form", String.valueOf(refused.getMessage()));
    }

    /**
     * These, and what is wrong with a day that has to be there.
     *
     * @param example such a day as people of this form would write it: «31.05.2027»
     */
    public FormErrors neededDay(String field, @Nullable String typed, String example) {
        return typed == null || typed.isBlank()
                ? and(field, "Введите день, например " + example + ".")
                : day(field, typed, example);
    }

    /** The same for a day that may be left out. */
    public FormErrors day(String field, @Nullable String typed, String example) {
        return typed == null || typed.isBlank() || Dates.read(typed).isPresent()
                ? this
                : and(field, Dates.unreadable(typed, example));
    }

    public FormErrors and(String field, String sentence) {
        var errors = new LinkedHashMap<>(byField);
        errors.putIfAbsent(field, sentence);
        return new FormErrors(errors);
    }

    /** These and the others; where both speak of a field, these. */
    public FormErrors and(FormErrors others) {
        var errors = new LinkedHashMap<>(byField);
        others.byField.forEach(errors::putIfAbsent);
        return new FormErrors(errors);
    }

    public boolean any() {
        return !byField.isEmpty();
    }

    public @Nullable String at(String field) {
        return byField.get(field);
    }

    /** A form as it was typed; a record of fields, any of which a browser may leave out. */
    public interface Typed {

        /** The typed text of a field for showing it again. */
        default String shown(@Nullable Object field) {
            return field == null ? "" : field.toString();
        }
    }
}
