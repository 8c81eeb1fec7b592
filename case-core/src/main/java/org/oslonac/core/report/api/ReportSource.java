package org.oslonac.core.report.api;

import java.util.List;

/** A report with its dimensions. Implementations are CDI beans; rights and traces are the caller's matter. */
public interface ReportSource {

    /** The name in addresses and texts, such as {@code calls}. */
    String name();

    /** What can stand in rows and columns, in the order in which it is offered. */
    List<ReportDimension> dimensions();

    /** Which records can be counted: names of scopes, the widest first. */
    List<String> scopes();

    /** Counts. What was asked for is known to this source. */
    ReportTable table(ReportQuestion question);

    /** Whether small counts in a table of these dimensions could single a person out. */
    boolean isPersonal(ReportQuestion question);
}
