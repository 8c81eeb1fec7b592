package org.oslonac.web.app;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Map;

/**
 * Says what Bean Validation refuses, from our texts. A constraint's message is a text key; without one, {@code @NotBlank}
 * is {@code validation.NotBlank}. The constraint's own numbers are arguments of the text by name, such as {@code {max}}.
 */
public class TextInterpolator implements MessageInterpolator {

    @Override
    public String interpolate(String message, Context context) {
        return interpolate(message, context, null);
    }

    @Override
    public String interpolate(String message, Context context, Locale locale) {
        Texts texts = CDI.current().select(Texts.class).get();
        String key = key(message, context);
        UiLanguage language = UiLanguage.of(locale == null ? "" : locale.toLanguageTag());
        Map<String, Object> attributes = context.getConstraintDescriptor().getAttributes();
        return texts.has(key) ? texts.formatNamed(language, key, attributes) : message;
    }

    private static String key(String message, Context context) {
        if (!message.startsWith("{")) {
            return message;
        }
        String inner = message.substring(1, message.length() - 1);
        return inner.startsWith("jakarta.validation.") || inner.startsWith("org.hibernate.validator.")
                ? "validation."
                        + context.getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName()
                : inner;
    }
}
