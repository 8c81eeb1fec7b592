package org.oslonac.web.caller;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oslonac.core.caller.CallerCodeRow;
import org.oslonac.core.caller.CallerFlagRow;
import org.oslonac.core.caller.CallerQueries;
import org.oslonac.core.shared.Page;
import org.oslonac.core.shared.PageRequest;
import org.oslonac.web.component.ListState;

/** Flags that hold now, and code words page by page. */
@Named
@RequestScoped
public class CallerListView {

    @Inject
    CallerQueries queries;

    @Inject
    ListState list;

    private Page<CallerFlagRow> flags;
    private Page<CallerCodeRow> codes;

    public void open() {
        flags = queries.activeFlags(new PageRequest(0, PageRequest.LARGEST, "", true));
        codes = queries.codes(list.toPageRequest("word", true));
    }

    /** What a caller is known by: the tail of the number, or the pattern of somebody who hides it. */
    public String mark(CallerFlagRow row) {
        return row.tail() == null ? row.pattern() : "…" + row.tail();
    }

    public List<CallerFlagRow> getFlags() {
        return flags.rows();
    }

    public List<CallerCodeRow> getCodes() {
        return codes.rows();
    }

    public long getTotal() {
        return codes.total();
    }
}
