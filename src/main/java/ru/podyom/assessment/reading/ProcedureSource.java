package ru.podyom.assessment.reading;

/** Where the procedure of a file was learnt; a file name is only a hint that a person confirms. */
public enum ProcedureSource {
    HEADER("header", "из шапки файла"),
    FILE_NAME("file name", "по имени файла — проверьте"),
    OPTION("option", "указано вами");

    private final String code;
    private final String title;

    ProcedureSource(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The word of the command line's JSON. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }
}
