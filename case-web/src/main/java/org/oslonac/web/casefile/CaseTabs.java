package org.oslonac.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oslonac.core.viewer.ViewerQueries;
import org.oslonac.web.app.Route;
import org.oslonac.web.component.Frame;

/** The parts of a case that she may open, above every page of the case. */
@Named
@RequestScoped
public class CaseTabs {

    @Inject
    Frame frame;

    @Inject
    ViewerQueries viewers;

    private String asked;
    private List<CaseTab> tabs;

    /**
     * Those of the case of this code, asked for once in a request.
     *
     * @param answerable whether she may know who looked at it, or {@code null} where the page does not know
     */
    public List<CaseTab> of(String code, Boolean answerable) {
        if (!code.equals(asked)) {
            boolean asks = answerable == null ? mayAsk(code) : answerable;
            tabs = CaseTab.of(code, frame.getPath(), frame.offers(Route.SAFE_CONTACT.getPath()), asks);
            asked = code;
        }
        return tabs;
    }

    private boolean mayAsk(String code) {
        return frame.offers(Route.CASE_VIEWERS.getPath()) && viewers.mayAsk(code);
    }
}
