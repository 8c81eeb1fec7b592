package org.oslonac.core.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.codelist.CodeLists;
import org.oslonac.core.report.api.ReportDimension;
import org.oslonac.core.report.api.ReportQuestion;
import org.oslonac.core.report.api.ReportSource;
import org.oslonac.core.report.api.ReportTable;

/** Reports 1 and 2: contacts of the line, counselling and not. */
@ApplicationScoped
public class CallReport implements ReportSource {

    /** The key of the purposes under which calls without counselling stand. */
    public static final String NON_COUNSELLING = "NON_COUNSELLING";

    /** What could describe one caller; place and time of a call do not. */
    private static final Set<String> PERSONAL = Set.of("PURPOSE", "CALLER_TYPE", "KNOWN_CALLER");

    @Inject
    CallCounts counts;

    @Inject
    CodeLists codes;

    @Override
    public String name() {
        return "calls";
    }

    @Override
    public List<ReportDimension> dimensions() {
        return List.of(
                new ReportDimension("MONTH", null),
                new ReportDimension("YEAR", null),
                new ReportDimension("PURPOSE", "contact_purpose"),
                new ReportDimension("CALLER_TYPE", "caller_type"),
                new ReportDimension("CHANNEL", "contact_channel"),
                new ReportDimension("LINE", "contact_line"),
                new ReportDimension("DIRECTION", "contact_direction"),
                new ReportDimension("KNOWN_CALLER", null),
                new ReportDimension(NON_COUNSELLING, "contact_non_counselling"),
                new ReportDimension("HOUR", null));
    }

    @Override
    public List<String> scopes() {
        return List.of("ALL", "COUNSELLING", NON_COUNSELLING);
    }

    @Override
    public ReportTable table(ReportQuestion question) {
        CodeOrder order = new CodeOrder(
                dimensions(),
                list -> codes.all(list).stream().map(CodeItem::code).toList());
        return new CallTable(question, order, counts).build();
    }

    @Override
    public boolean isPersonal(ReportQuestion question) {
        return question.dimensions().stream().anyMatch(PERSONAL::contains);
    }
}
