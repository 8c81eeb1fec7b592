package org.oslonac.web.casefile;

import java.util.ArrayList;
import java.util.List;
import org.oslonac.web.app.Route;

/**
 * One of the parts that a case has pages for.
 *
 * @param key the text that names it
 * @param open whether it is the page itself that is open
 * @param above whether the page that is open lies below it
 */
public record CaseTab(String href, String key, boolean open, boolean above) {

    /** The parts of this case that are hers, with the one marked that this address belongs to. */
    static List<CaseTab> of(String code, String address, boolean desk, boolean answerable) {
        List<CaseTab> tabs = new ArrayList<>();
        tabs.add(part(Route.CONSENTS, "consent.title", code, address));
        if (desk) {
            tabs.add(part(Route.SAFE_CONTACT, "safecontact.title", code, address));
        }
        if (answerable) {
            tabs.add(part(Route.CASE_VIEWERS, "viewer.title", code, address));
        }
        CaseTab overview = part(Route.CASE, "casefile.overview", code, address);
        boolean elsewhere = tabs.stream().anyMatch(tab -> tab.open || tab.above);
        tabs.add(0, new CaseTab(overview.href, overview.key, overview.open, overview.above && !elsewhere));
        return tabs;
    }

    private static CaseTab part(Route route, String key, String code, String address) {
        String path = route.getPath().replace("{code}", code);
        boolean above = address.regionMatches(true, 0, path + '/', 0, path.length() + 1);
        return new CaseTab(path, key, path.equalsIgnoreCase(address), above);
    }
}
