package org.oslonac.core.report;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import org.oslonac.core.access.CurrentStaff;
import org.oslonac.core.access.Role;
import org.oslonac.core.audit.Audit;
import org.oslonac.core.report.api.ReportDimension;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.report.api.ReportSource;
import org.oslonac.core.report.api.ReportTable;
import org.oslonac.core.shared.NotFound;

/**
 * Answers questions to reports. A supervisor, who may open every call, sees true counts; an analyst, who may open none,
 * does not see counts under five where they could single a person out.
 */
@Stateless
@RolesAllowed({Role.ANALYST, Role.SUPERVISOR})
public class Reports {

    private static final int MOST_ROW_DIMENSIONS = 3;
    private static final int OLDEST_YEAR = 1990;
    private static final int MOST_YEARS = 50;

    @Inject
    @Any
    Instance<ReportSource> sources;

    @Inject
    CurrentStaff staff;

    @Inject
    Audit audit;

    /** What can stand in rows and columns of this report. */
    public List<ReportDimension> dimensions(String report) {
        return source(report).dimensions();
    }

    /** Which records this report can count. */
    public List<String> scopes(String report) {
        return source(report).scopes();
    }

    /** The table for the screen. */
    public ReportTable table(String report, ReportQuestion question) {
        ReportTable table = answer(report, question);
        audit.listed("report_" + report, table.rows().size());
        return table;
    }

    /** The same table to be taken out of the house, which leaves a trace of its own. */
    public ReportTable export(String report, ReportQuestion question, String format) {
        ReportTable table = answer(report, question);
        audit.exported(
                "report_" + report,
                format + ' ' + String.join("/", question.dimensions()) + " rows="
                        + table.rows().size());
        return table;
    }

    private ReportTable answer(String report, ReportQuestion question) {
        ReportSource source = source(report);
        check(source, question);
        ReportTable table = source.table(question);
        return !staff.has(Role.SUPERVISOR) && source.isPersonal(question) ? SmallCells.hide(table) : table;
    }

    private static void check(ReportSource source, ReportQuestion question) {
        refuse(question.from().isAfter(question.to()), "period");
        refuse(
                question.from().getYear() < OLDEST_YEAR
                        || question.from().plusYears(MOST_YEARS).isBefore(question.to()),
                "periodTooLong");
        refuse(question.rows().isEmpty() || question.rows().size() > MOST_ROW_DIMENSIONS, "rows");
        refuse(
                new HashSet<>(question.dimensions()).size()
                        != question.dimensions().size(),
                "dimensionTwice");
        List<String> known =
                source.dimensions().stream().map(ReportDimension::name).toList();
        refuse(!known.containsAll(question.dimensions()) || !source.scopes().contains(question.scope()), "unknown");
    }

    private static void refuse(boolean wrong, String what) {
        if (wrong) {
            throw new ReportRefused(what);
        }
    }

    private ReportSource source(String name) {
        return sources.stream()
                .filter(source -> source.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
