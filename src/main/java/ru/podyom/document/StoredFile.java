package ru.podyom.document;

/**
 * A file kept as it came.
 *
 * @param sha256 of the content, lower-case hex; equal contents are kept once
 * @param bytes size
 */
public record StoredFile(FileId id, String sha256, long bytes) {}
