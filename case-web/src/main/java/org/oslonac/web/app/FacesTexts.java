package org.oslonac.web.app;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;

/**
 * The messages of Faces itself, from our texts: {@code jakarta.faces.converter.X} is {@code faces.converter.X}. One class
 * serves every language, because it asks for the user's language at each message.
 */
public class FacesTexts extends ResourceBundle {

    private static final String THEIRS = "jakarta.";

    @Override
    protected Object handleGetObject(String key) {
        String ours = key.startsWith(THEIRS) ? key.substring(THEIRS.length()) : key;
        Texts texts = CDI.current().select(Texts.class).get();
        return texts.has(ours) ? texts.get(language(), ours) : null;
    }

    /** Of the view, not of the session: Faces says things at start-up too, when there is no session. */
    private static UiLanguage language() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? UiLanguage.SR_LATN
                : UiLanguage.of(faces.getViewRoot().getLocale().toLanguageTag());
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
