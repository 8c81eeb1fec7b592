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
import org.oslonac.web.app.UiSettings;

/** What countries are called in the user's language; Serbia stands first among the choices. */
@Named
@RequestScoped
public class CountryNames {

    private static final String HOME = "RS";

    @Inject
    UiSettings ui;

    public String text(String code) {
        return code == null ? "" : new ULocale("und", code).getDisplayCountry(language());
    }

    public List<SelectItem> getItems() {
        Collator order = Collator.getInstance(language());
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
