package org.oslonac.web.directory;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.oslonac.web.app.UiSettings;

/** What countries are called in the user's language; Serbia stands first among the choices. */
@Named
@RequestScoped
public class CountryNames {

    private static final String HOME = "RS";
    /** The same for everybody who reads a language; collating them takes longer than a page may. */
    private static final Map<ULocale, List<SelectItem>> ITEMS = new ConcurrentHashMap<>();

    @Inject
    UiSettings ui;

    public String text(String code) {
        return code == null ? "" : new ULocale("und", code).getDisplayCountry(language());
    }

    public List<SelectItem> getItems() {
        return ITEMS.computeIfAbsent(language(), this::items);
    }

    private List<SelectItem> items(ULocale language) {
        Collator order = Collator.getInstance(language);
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(code, text(code)))
                .sorted((one, other) -> HOME.equals(one.getValue())
                        ? -1
                        : HOME.equals(other.getValue()) ? 1 : order.compare(one.getLabel(), other.getLabel()))
                .toList();
    }

    private ULocale language() {
        return ULocale.forLocale(ui.getLocale());
    }
}
