package org.oslonac.web.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oslonac.core.person.PersonHit;
import org.oslonac.core.person.PersonSearch;

/** The results of the search box, at an address without the words. */
@Named
@RequestScoped
public class SearchView {

    private static final int SHOWN = 30;

    @Inject
    PersonSearch search;

    @Inject
    Searches searches;

    private String number;
    private String words = "";
    private List<PersonHit> hits = List.of();

    /** Shows whom the kept words lead to; words in an address are not read. */
    public void open() {
        words = number != null && number.matches("[0-9]{1,6}") ? searches.words(Integer.parseInt(number)) : "";
        hits = search.find(words, SHOWN);
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
