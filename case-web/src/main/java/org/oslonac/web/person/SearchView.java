package org.oslonac.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.omnifaces.util.Faces;
import org.oslonac.core.person.PersonHit;
import org.oslonac.core.person.PersonSearch;

/** The results of the search box: takes what was posted, and shows at an address without it whom that led to. */
@Named
@RequestScoped
public class SearchView {

    private static final int SHOWN = 30;
    private static final int LONGEST = 100;

    @Inject
    PersonSearch search;

    @Inject
    Searches searches;

    @Inject
    HttpServletRequest request;

    private String number;
    private String words = "";
    private List<PersonHit> hits = List.of();

    /** A posted search goes on to its results; words in an address are not read. */
    public void open() {
        if ("POST".equals(request.getMethod())) {
            String typed = request.getParameter("q");
            boolean ours = searches.isOurs(request.getParameter("token"));
            Faces.redirect(ours && typed != null && !typed.isBlank() ? "/search?n=" + keep(typed) : "/search");
            return;
        }
        words = number != null && number.matches("[0-9]{1,6}") ? searches.words(Integer.parseInt(number)) : "";
        hits = search.find(words, SHOWN);
    }

    private int keep(String typed) {
        return searches.keep(typed.substring(0, Math.min(LONGEST, typed.length())));
    }

    public List<PersonHit> getHits() {
        return hits;
    }

    /** Whether there may be more people than are shown. */
    public boolean isCut() {
        return hits.size() == SHOWN;
    }

    /** What was searched for, for the box; empty elsewhere. */
    public String getWords() {
        return words;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
