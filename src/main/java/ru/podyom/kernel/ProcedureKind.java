package ru.podyom.kernel;

/** Kind of an assessment procedure; the constants are proper names of the field. */
public enum ProcedureKind {
    VPR("ВПР"),
    OGE("ОГЭ"),
    EGE("ЕГЭ"),
    RDR("РДР");

    private final String title;

    ProcedureKind(String title) {
        this.title = title;
    }

    /** The name users know, e.g. «ВПР». */
    public String title() {
        return title;
    }
}
