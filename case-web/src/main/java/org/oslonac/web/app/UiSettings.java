package org.oslonac.web.app;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Locale;
import org.oslonac.core.access.Preferences;
import org.oslonac.core.access.StaffService;

/** How this session's screen looks: language and script, theme and density. A signed-in colleague's choices are kept. */
@Named("ui")
@SessionScoped
public class UiSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient StaffService staff;

    private UiLanguage language = UiLanguage.SR_LATN;
    private String theme = "system";
    private String density = "comfortable";

    /** Takes over what the colleague chose earlier; a language chosen on the sign-in page wins and is kept. */
    void signedIn(boolean choseLanguage) {
        Preferences kept = staff.preferences();
        if (choseLanguage) {
            staff.prefer(new Preferences(language.name(), null, null));
        } else if (kept.language() != null) {
            language = UiLanguage.of(kept.language());
        }
        theme = kept.theme() == null ? theme : kept.theme();
        density = kept.density() == null ? density : kept.density();
    }

    public UiLanguage getLanguage() {
        return language;
    }

    void setLanguage(UiLanguage language) {
        this.language = language;
    }

    public Locale getLocale() {
        return language.getLocale();
    }

    public String getTheme() {
        return theme;
    }

    public String getDensity() {
        return density;
    }

    void look(String newTheme, String newDensity) {
        theme = newTheme;
        density = newDensity;
    }
}
