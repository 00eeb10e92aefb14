package ru.podyom.meeting.planning;

import ru.podyom.document.FileId;

/** A paper attached to an item of the agenda. */
public record ItemFile(long id, FileId file, String name) {}
