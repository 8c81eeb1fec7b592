package org.oslonac.core.access;

/** How a colleague likes her screen; {@code null} where she has not chosen. */
public record Preferences(String language, String theme, String density) {}
