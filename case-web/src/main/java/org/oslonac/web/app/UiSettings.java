package org.oslonac.web.app;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import org.oslonac.core.access.Preferences;
import org.oslonac.core.access.StaffService;

/** How this session's screen looks: language and script, theme and density. A signed-in colleague's choices are kept. */
@Named("ui")
@SessionScoped
public class UiSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final List<String> THEMES = List.of("system", "light", "dark");
    private static final List<String> DENSITIES = List.of("comfortable", "compact");

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

    /** The user menu's choice of language. */
    public void speak(String tag) {
        language = UiLanguage.of(tag);
        staff.prefer(new Preferences(language.name(), null, null));
        stay();
    }

    /** The user menu's choice of light, dark or as the device has it. */
    public void paint(String wanted) {
        theme = THEMES.contains(wanted) ? wanted : theme;
        staff.prefer(new Preferences(null, theme, null));
        stay();
    }

    /** The user menu's choice of how closely things stand. */
    public void space(String wanted) {
        density = DENSITIES.contains(wanted) ? wanted : density;
        staff.prefer(new Preferences(null, null, density));
        stay();
    }

    public UiLanguage[] getLanguages() {
        return UiLanguage.values();
    }

    public List<String> getThemes() {
        return THEMES;
    }

    public List<String> getDensities() {
        return DENSITIES;
    }

    /** Shows the same page again, in its new looks. */
    private static void stay() {
        Faces.redirect(Faces.getRequestURIWithQueryString());
    }
}
