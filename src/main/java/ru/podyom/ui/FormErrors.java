package ru.podyom.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

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
}
