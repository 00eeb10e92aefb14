package ru.podyom.document;

import java.nio.file.Path;

/**
 * A file that came with a form.
 *
 * @param content a copy that lives until the form is answered
 * @param name as its owner called it, without folders
 */
public record SentFile(Path content, String name) {}
