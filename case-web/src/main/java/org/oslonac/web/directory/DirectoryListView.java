package org.oslonac.web.directory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.oslonac.core.directory.DirectoryFilter;
import org.oslonac.core.directory.DirectoryQueries;
import org.oslonac.core.directory.InstitutionRow;
import org.oslonac.core.shared.Page;
import org.oslonac.web.app.Txt;
import org.oslonac.web.component.ListState;

/** The list of the directory; its filter stands in the address. */
@Named
@RequestScoped
public class DirectoryListView {

    @Inject
    DirectoryQueries directory;

    @Inject
    CountryNames countries;

    @Inject
    ListState list;

    @Inject
    Txt txt;

    private String words;
    private String type;
    private String country;
    private String service;
    private String language;
    private boolean retired;
    private Page<InstitutionRow> page;
    private List<SelectItem> countryItems;

    public void load() {
        DirectoryFilter filter = new DirectoryFilter(words, type, country, service, language, retired);
        page = directory.rows(filter, list.toPageRequest("name", true));
        countryItems = directory.countries().stream()
                .map(code -> new SelectItem(code, countries.text(code)))
                .toList();
    }

    public Page<InstitutionRow> getPage() {
        return page;
    }

    public List<SelectItem> getCountryItems() {
        return countryItems;
    }

    public List<SelectItem> getStateItems() {
        return List.of(new SelectItem(true, txt.get("directory.filter.retired")));
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = type;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public boolean isRetired() {
        return retired;
    }

    public void setRetired(boolean retired) {
        this.retired = retired;
    }
}
