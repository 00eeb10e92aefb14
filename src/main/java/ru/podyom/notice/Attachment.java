package ru.podyom.notice;

/** A file that goes with a letter; its content is copied in and out, so that nobody changes it under way. */
public final class Attachment {

    private final String name;
    private final String mediaType;
    private final byte[] content;

    /**
     * @param name as the addressee sees it, e.g. «Повестка.docx»
     * @param mediaType with parameters where needed, e.g. {@code text/calendar; charset=UTF-8; method=REQUEST}
     */
    public Attachment(String name, String mediaType, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A copy of the content. */
    public byte[] content() {
        return content.clone();
    }
}
