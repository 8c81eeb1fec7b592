package org.oslonac.web.app;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import org.oslonac.core.codelist.CodeItem;
import org.oslonac.core.shared.DomainException;
import org.oslonac.core.shared.SerbianScript;

/**
 * The texts in the user's language, for pages and view beans: {@code #{txt['day.title']}} for a plain text,
 * {@code #{txt.of('calls.total', n)}} for one with arguments.
 */
@Named("txt")
@RequestScoped
public class Txt extends AbstractMap<String, String> {

    @Inject
    Texts texts;

    @Inject
    UiSettings ui;

    @Override
    public String get(Object key) {
        return texts.get(ui.getLanguage(), String.valueOf(key));
    }

    public String of(String key, Object... arguments) {
        return texts.format(ui.getLanguage(), key, arguments);
    }

    /** What a refusal says. */
    public String of(DomainException refusal) {
        return of(refusal.key(), refusal.arguments().toArray());
    }

    /** What an enum constant is called: the text {@code <feature>.<Enum>.<CONSTANT>}. */
    public String of(String feature, Enum<?> constant) {
        return constant == null
                ? ""
                : get(feature + '.' + constant.getDeclaringClass().getSimpleName() + '.' + constant.name());
    }

    /** What a code is called. */
    public String of(CodeItem item) {
        return switch (ui.getLanguage()) {
            case SR_LATN -> item.sr();
            case SR_CYRL -> SerbianScript.toCyrillic(item.sr());
            case EN -> item.en();
        };
    }

    @Override
    public boolean containsKey(Object key) {
        return texts.has(String.valueOf(key));
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        throw new UnsupportedOperationException("Texts are asked for one by one");
    }
}
