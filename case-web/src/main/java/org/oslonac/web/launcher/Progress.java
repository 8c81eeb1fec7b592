package org.oslonac.web.launcher;

import java.io.PrintStream;

/** What the administrator sees while the system starts and stops: one line for each step, marked so that it stands out. */
final class Progress {

    private static final String MARK = "[oslonac] ";

    private final PrintStream out;
    private final PrintStream errors;

    Progress(PrintStream out, PrintStream errors) {
        this.out = out;
        this.errors = errors;
    }

    void line(String text) {
        out.println(MARK + text);
        out.flush();
    }

    void failure(String sentence) {
        errors.println(MARK + sentence);
        errors.flush();
    }
}
