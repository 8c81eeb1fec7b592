package org.oslonac.web.app;

/** The entries of the menu on the left, in their order; each is called {@code app.Menu.<CONSTANT>}. */
public enum Menu {
    MY_DAY("sun"),
    CALLS("phone"),
    CASES("folder"),
    CALENDAR("calendar"),
    FIELD("map-marker"),
    REPATRIATIONS("globe"),
    APPROVALS("check-square"),
    PROCEEDINGS("building"),
    CLAIMS("money-bill"),
    DEADLINES("clock"),
    MEDICAL("heart"),
    TESTING("shield"),
    PSYCHOLOGY("comments"),
    DIRECTORY("book"),
    INTERPRETERS("language"),
    REPORTS("chart-bar"),
    ADMINISTRATION("cog");

    private final String icon;

    Menu(String icon) {
        this.icon = icon;
    }

    public String getIcon() {
        return icon;
    }
}
