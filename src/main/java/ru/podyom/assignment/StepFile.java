package ru.podyom.assignment;

import ru.podyom.document.FileId;

/**
 * A file attached to a report.
 *
 * @param name as it was called by whoever attached it
 * @param bytes size
 */
public record StepFile(FileId id, String name, long bytes) {}
